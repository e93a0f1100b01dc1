package no.heime.municipality;

import java.util.HashSet;
import java.util.Set;

/**
 * {@link Places} tells something else than before, on this node: whatever was worked out from it has to be worked out
 * anew. Published when a correction is stored, when another node's is read, and once after the start for all that
 * differs from what comes with the program; so whoever listens hears the same thing more than once.
 *
 * @param districts those that are new, have another name, centre or postal code, are no more, or are there again
 * @param travel whether some journey takes another time
 */
public record PlacesChanged(Set<DistrictId> districts, boolean travel) {

    static final PlacesChanged NOTHING = new PlacesChanged(Set.of(), false);

    public PlacesChanged {
        districts = Set.copyOf(districts);
    }

    boolean isNothing() {
        return districts.isEmpty() && !travel;
    }

    PlacesChanged and(PlacesChanged more) {
        var both = new HashSet<>(districts);
        both.addAll(more.districts);
        return new PlacesChanged(both, travel || more.travel);
    }
}
