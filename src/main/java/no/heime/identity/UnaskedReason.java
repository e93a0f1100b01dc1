package no.heime.identity;

/** Why a role was given or ended where nobody is asked for a reason, since what has happened says it. */
public enum UnaskedReason {
    BY_LINK,
    FROM_LIST,
    REGISTERED_IT,
    /** Whoever runs the program has named her. */
    SETTINGS,
    /** Without her there would be nobody. */
    MUST_STAY,
    SAID_NO,
    TAKEN_BACK,
    LEFT,
    UNANSWERED
}
