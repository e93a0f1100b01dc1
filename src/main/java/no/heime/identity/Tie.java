package no.heime.identity;

/**
 * What somebody is to the thing that she asks for: her role, and where it holds. One person may be several at once. What
 * is not named here, such as a case worker of another municipality, is nothing to it.
 */
public enum Tie {
    /** It is hers: she has said it, sent it in, or it is about her. */
    OWN,
    /** She acts for the one whose it is, who has let her do so in this area and until a date. */
    PROXY,
    /**
     * She is a case worker who talks with the one whose it is, on the phone or at the counter, and writes down what she
     * says; until the talk is over.
     */
    ON_HER_WORD,
    /** She coordinates the organisation that stands behind it. */
    ORGANISATION,
    /**
     * She is asked to help with it, or has said yes, herself, for an organisation that she coordinates, or as
     * the volunteer of whom it has said that she comes. */
    HELPER,
    /** She is a case worker of its municipality. */
    CASE_WORKER,
    /** She is, and does not stand behind it herself, or nobody else is there to see to it ({@link Impartiality}). */
    IMPARTIAL,
    /** She is an administrator of its municipality. */
    ADMINISTRATOR,
    /** Anybody, signed in or not: it is public. */
    ANYBODY
}
