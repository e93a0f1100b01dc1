package no.heime.need;

import java.time.Duration;

/** How soon help is needed, within what time somebody must have been in touch, and how long one who is asked may think. */
public enum Urgency {
    TODAY(1, 4),
    THIS_WEEK(3, 24),
    WHENEVER(14, 48);

    private final Duration answerWithin;
    private final Duration questionWaits;

    Urgency(int days, int hours) {
        this.answerWithin = Duration.ofDays(days);
        this.questionWaits = Duration.ofHours(hours);
    }

    /** The response target: 1, 3 or 14 days without contact is too long. */
    public Duration answerWithin() {
        return answerWithin;
    }

    /** How long a question to one helper waits: 4, 24 or 48 hours, of which {@link AnswerTime} makes a time of day. */
    Duration questionWaits() {
        return questionWaits;
    }
}
