package no.heime.need;

import no.heime.identity.TalkWay;

/** In which role somebody did what the history tells. */
public enum By {
    RESIDENT,
    /** A next of kin, on behalf of the resident, who has let her. */
    PROXY,
    /** A case worker who wrote down what the resident said on the phone. */
    PHONE,
    /** The same at the counter. */
    COUNTER,
    CASE_WORKER,
    HELPER,
    /** Nobody: time passed, or the next step was empty. */
    PROGRAM;

    /** Whether it was done by the resident, or on her behalf. */
    public boolean isForResident() {
        return this == RESIDENT || isOnBehalf();
    }

    /** Whether somebody else did it for the resident. */
    public boolean isOnBehalf() {
        return this == PROXY || isOnHerWord();
    }

    /** Whether a case worker wrote down what the resident said. */
    public boolean isOnHerWord() {
        return this == PHONE || this == COUNTER;
    }

    static By of(TalkWay way) {
        return switch (way) {
            case PHONE -> PHONE;
            case COUNTER -> COUNTER;
        };
    }
}
