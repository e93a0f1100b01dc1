package no.heime.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side says when it is over: two short questions.
 *
 * @param helped did it help?
 * @param asAgreed was it as agreed?
 */
public record ClosingAnswer(
        Scale helped, Scale asAgreed, @Nullable String words, Instant at) {

    /** What it comes to for the step: partly is also helped. */
    Outcome outcome() {
        return helped == Scale.NO ? Outcome.TRIED : Outcome.HELPED;
    }
}
