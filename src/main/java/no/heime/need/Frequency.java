package no.heime.need;

/** How often help is needed. */
public enum Frequency {
    ONCE(1),
    SEVERAL(3),
    WEEKLY(8);

    private final int visitsAhead;

    Frequency(int visitsAhead) {
        this.visitsAhead = visitsAhead;
    }

    /** How many visits an agreement is planned with; for weekly help this many are kept ahead. */
    public int visitsAhead() {
        return visitsAhead;
    }
}
