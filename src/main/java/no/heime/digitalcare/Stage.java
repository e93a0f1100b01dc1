package no.heime.digitalcare;

/** How far a resident has come with a digital care form. */
public enum Stage {
    CURIOUS,
    WANTS_TO_START,
    USES,
    STOPPED
}
