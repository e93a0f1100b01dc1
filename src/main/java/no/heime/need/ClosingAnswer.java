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
        Scale helped, Scale asAgreed, @Nullable String words, Instant at) {}
