package no.heime.need;

/** Why somebody who was asked said no. Nobody has to say more than this. */
public enum DeclineReason {
    BUSY,
    TOO_FAR,
    NOT_FOR_ME,
    UNWELL,
    OTHER
}
