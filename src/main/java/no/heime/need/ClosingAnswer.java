package no.heime.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side says when it is over: two short questions.
 *
 * @param helped did it help?
 * @param asAgreed was it as agreed?
 * @param needsMore whether the resident, whom it helped partly, needs more; null in answers from before that was asked
 */
public record ClosingAnswer(
        Scale helped,
        Scale asAgreed,
        @Nullable Boolean needsMore,
        @Nullable String words,
        Instant at) {

    ClosingAnswer withoutWords() {
        return new ClosingAnswer(helped, asAgreed, needsMore, null, at);
    }

    /** What it comes to for the step. */
    Outcome outcome() {
        boolean notEnough = helped == Scale.NO || (helped == Scale.PARTLY && Boolean.TRUE.equals(needsMore));
        return notEnough ? Outcome.TRIED : Outcome.HELPED;
    }
}
