package no.heime.municipality;

/** How one comes from one district to the next. */
public enum WayKind {
    ROAD,
    BRIDGE,
    TUNNEL,
    FERRY,
    FAST_BOAT;

    public boolean isBoat() {
        return this == FERRY || this == FAST_BOAT;
    }
}
