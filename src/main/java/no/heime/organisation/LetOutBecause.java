package no.heime.organisation;

/** Why a volunteer is one no more. Chosen from these, so that nobody writes about her what she cannot answer to. */
public enum LetOutBecause {
    /** She has said so to somebody. */
    SAID_SO,
    NO_ANSWER,
    /** Somebody else had the link. */
    NOT_ONE_OF_US,
    OTHER
}
