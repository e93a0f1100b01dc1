package no.heime.register;

import no.heime.municipality.Places;
import no.heime.municipality.PlacesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out anew where offers come that reach as far as their owners travel, when places or ways have changed. */
@Component
class AreasFollowPlaces {

    private final EntriesAnew entries;
    private final FindableWriter findable;
    private final Places places;
    private final EntryChanges changes;

    AreasFollowPlaces(EntriesAnew entries, FindableWriter findable, Places places, EntryChanges changes) {
        this.entries = entries;
        this.findable = findable;
        this.places = places;
        this.changes = changes;
    }

    /** When others were first again and again it fails, and the event is told once more. */
    @EventListener
    void on(PlacesChanged changed) {
        var today = changes.today();
        entries.settle(offer -> offer.settled(offer.content().settled(places, today)), findable.find());
    }
}
