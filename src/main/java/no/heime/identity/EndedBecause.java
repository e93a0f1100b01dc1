package no.heime.identity;

/** Why somebody's role is ended by another. Chosen from these, as {@link GivenBecause}; she reads it. */
public enum EndedBecause {
    /** She has said so to somebody. */
    SAID_SO,
    NOT_HERE,
    OTHER_TASKS,
    BY_MISTAKE,
    OTHER
}
