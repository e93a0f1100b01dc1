package no.heime.register;

import no.heime.municipality.Places;
import no.heime.municipality.PlacesChanged;
import no.heime.shared.store.Retry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out anew where offers come that reach as far as their owners travel, when places or ways have changed. */
@Component
class AreasFollowPlaces {

    private final Entries entries;
    private final Places places;
    private final EntryChanges changes;

    AreasFollowPlaces(Entries entries, Places places, EntryChanges changes) {
        this.entries = entries;
        this.places = places;
        this.changes = changes;
    }

    @EventListener
    void on(PlacesChanged changed) {
        entries.withinTravel().forEach(offer -> Retry.onConflict(() -> follow(offer)));
    }

    private boolean follow(EntryId id) {
        return entries.byId(id)
                .filter(HelpOffer.class::isInstance)
                .map(HelpOffer.class::cast)
                .filter(offer -> !settled(offer).equals(offer.content()))
                .map(offer -> entries.save(offer.settled(settled(offer))))
                .isPresent();
    }

    private OfferContent settled(HelpOffer offer) {
        return offer.content().settled(places, changes.today());
    }
}
