package no.heime.need;

/** The two sides of an agreement. */
public enum Side {
    RESIDENT,
    HELPER;

    Side other() {
        return this == RESIDENT ? HELPER : RESIDENT;
    }
}
