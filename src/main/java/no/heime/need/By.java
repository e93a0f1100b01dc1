package no.heime.need;

/** In which role somebody did what the history tells. */
public enum By {
    RESIDENT,
    /** A next of kin, on behalf of the resident, who has let her. */
    PROXY,
    CASE_WORKER,
    HELPER,
    /** Nobody: time passed, or the next step was empty. */
    PROGRAM;

    /** Whether it was done by the resident, or on her behalf. */
    public boolean isForResident() {
        return this == RESIDENT || this == PROXY;
    }
}
