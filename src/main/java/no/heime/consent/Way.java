package no.heime.consent;

/** How a yes was given, or taken back. */
public enum Way {
    /** In the form in which she is asked for it. */
    FORM,
    /** In the same form, by a next of kin whom she lets act for her. */
    PROXY,
    /** In words on the phone, to a case worker who wrote it down. */
    PHONE,
    /** The same at the counter. */
    COUNTER,
    /** On the screen that shows all that she has said yes to. */
    OVERVIEW,
    /** What it was about was deleted. */
    DELETED,
    /** What it was about was over, and kept no longer. */
    TIME_OVER;

    /** Whether she heard the words, and did not read them. */
    boolean isSpoken() {
        return this == PHONE || this == COUNTER;
    }
}
