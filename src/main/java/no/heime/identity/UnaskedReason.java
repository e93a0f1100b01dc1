package no.heime.identity;

/** Why a role was given or ended where nobody is asked for a reason, since what has happened says it. */
public enum UnaskedReason {
    BY_LINK,
    FROM_LIST,
    REGISTERED_IT,
    /** Whoever runs the program has named her. */
    SETTINGS,
    /** Without her there would be nobody. */
    SAID_NO,
    TAKEN_BACK,
    /** She had said yes meanwhile. */
    TAKEN_BACK_LATE,
    LEFT,
    UNANSWERED
}
