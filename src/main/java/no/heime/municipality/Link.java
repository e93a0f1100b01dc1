package no.heime.municipality;

import org.jspecify.annotations.Nullable;

/**
 * A way between two neighbouring districts, as long in both directions.
 *
 * @param minutes on the road or on board, approximate
 * @param waiting usual minutes on the quay, loading included; none on a road
 * @param name of the crossing; none for a road
 */
record Link(
        DistrictId from,
        DistrictId to,
        By by,
        int minutes,
        @Nullable Integer waiting,
        @Nullable String name) {

    enum By {
        ROAD,
        FERRY
    }

    int total() {
        return waiting == null ? minutes : minutes + waiting;
    }
}
