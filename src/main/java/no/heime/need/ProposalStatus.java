package no.heime.need;

/** Where one question to one helper stands. */
public enum ProposalStatus {
    /** Asked, and not answered yet. */
    SENT,
    /** The helper said yes; capacity is reserved; the resident has not answered. */
    ACCEPTED,
    DECLINED,
    /** No answer before {@link Proposal#lapsesAt()}. */
    LAPSED,
    /** Both said yes: there is an agreement. */
    CONFIRMED,
    /** The resident said no thank you. */
    TURNED_DOWN,
    /** Taken back because the need was met another way. */
    WITHDRAWN;

    /** Whether somebody still waits for an answer. */
    public boolean isLive() {
        return this == SENT || this == ACCEPTED;
    }

    /** Whether the helper's time is held. */
    public boolean holdsCapacity() {
        return this == ACCEPTED || this == CONFIRMED;
    }
}
