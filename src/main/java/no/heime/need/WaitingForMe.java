package no.heime.need;

import java.time.Instant;
import no.heime.shared.Phrase;

/**
 * Something that waits for my answer.
 *
 * @param link path within the app
 */
public record WaitingForMe(Phrase text, String link, Instant since) {}
