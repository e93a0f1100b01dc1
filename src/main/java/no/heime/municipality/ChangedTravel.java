package no.heime.municipality;

import org.jspecify.annotations.Nullable;

/**
 * A journey that takes another time than before, as long in both directions.
 *
 * @param before null when there was no way
 * @param after null when there is none any longer
 */
public record ChangedTravel(
        DistrictId from,
        DistrictId to,
        @Nullable TravelTime before,
        @Nullable TravelTime after) {

    boolean isBetween(DistrictId one, DistrictId other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }

    /** How long the shorter of both is. */
    int shortest() {
        int was = before == null ? Integer.MAX_VALUE : before.minutes();
        return after == null ? was : Math.min(was, after.minutes());
    }
}
