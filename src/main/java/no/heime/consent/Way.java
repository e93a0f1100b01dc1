package no.heime.consent;

/** How a yes was given, or taken back. */
public enum Way {
    /** In the form in which she is asked for it. */
    FORM,
    /** In the same form, by a next of kin whom she lets act for her. */
    PROXY,
    /** On the screen that shows all that she has said yes to. */
    OVERVIEW,
    /** What it was about was deleted. */
    DELETED,
    /** What it was about was over, and kept no longer. */
    TIME_OVER
}
