package no.heime.need;

import java.time.Instant;
import no.heime.shared.Phrase;

/** One line of "det som har skjedd". */
public record StoryLine(Instant at, Phrase text) {}
