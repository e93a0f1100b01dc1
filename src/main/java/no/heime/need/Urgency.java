package no.heime.need;

import java.time.Duration;

/** How soon help is needed, and within what time somebody must have been in touch. */
public enum Urgency {
    TODAY(1),
    THIS_WEEK(3),
    WHENEVER(14);

    private final Duration answerWithin;

    Urgency(int days) {
        this.answerWithin = Duration.ofDays(days);
    }

    /** The response target: 1, 3 or 14 days without contact is too long. */
    public Duration answerWithin() {
        return answerWithin;
    }
}
