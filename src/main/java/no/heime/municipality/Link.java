package no.heime.municipality;

import org.jspecify.annotations.Nullable;

/**
 * A way between two neighbouring districts, as long in both directions.
 *
 * @param minutes on the road or on board, approximate
 * @param waiting usual minutes on the quay, loading included; none on land
 * @param name of the crossing, the bridge or the tunnel; none for a road
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
        BRIDGE,
        TUNNEL,
        FERRY,
        FAST_BOAT;

        boolean isBoat() {
            return this == FERRY || this == FAST_BOAT;
        }
    }

    int total() {
        return waiting == null ? minutes : minutes + waiting;
    }
}
