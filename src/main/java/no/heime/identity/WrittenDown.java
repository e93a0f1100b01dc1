package no.heime.identity;

import java.time.Instant;
import no.heime.shared.Phrase;

/**
 * Something that a case worker has written down for somebody who said it.
 *
 * @param at when it was written down as it stands now
 * @param what it is, by words that others may read over her shoulder
 * @param follows what comes of it now, and who does it
 */
public record WrittenDown(Instant at, Phrase what, Phrase follows) {}
