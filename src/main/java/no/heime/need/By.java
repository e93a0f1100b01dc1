package no.heime.need;

/** In which role somebody did what the history tells. */
public enum By {
    RESIDENT,
    CASE_WORKER,
    HELPER,
    /** Nobody: time passed, or the next step was empty. */
    PROGRAM
}
