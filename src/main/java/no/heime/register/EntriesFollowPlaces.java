package no.heime.register;

import no.heime.municipality.District;
import no.heime.municipality.DistrictUse;
import no.heime.municipality.PlacesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Entries are found by what their districts are called now; and a district is used as long as one names it. */
@Component
class EntriesFollowPlaces implements DistrictUse {

    private final Entries entries;
    private final EntriesAnew anew;
    private final FindableWriter findable;

    EntriesFollowPlaces(Entries entries, EntriesAnew anew, FindableWriter findable) {
        this.entries = entries;
        this.anew = anew;
        this.findable = findable;
    }

    @EventListener
    void on(PlacesChanged changed) {
        changed.districts().forEach(district -> anew.findIn(district, findable.find()));
    }

    @Override
    public boolean isUsed(District district) {
        return entries.areIn(district);
    }
}
