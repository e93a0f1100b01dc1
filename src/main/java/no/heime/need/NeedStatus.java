package no.heime.need;

/** Where a need stands as a whole. */
public enum NeedStatus {
    /** Somebody is still looking for an answer. */
    OPEN,
    /** Both sides have said yes; visits are planned. */
    AGREED,
    /** The resident has said how it went, or that it is no longer needed. */
    CLOSED;

    public boolean isClosed() {
        return this == CLOSED;
    }
}
