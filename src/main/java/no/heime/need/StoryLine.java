package no.heime.need;

import java.time.Instant;
import no.heime.shared.Phrase;

/**
 * One line of "det som har skjedd".
 *
 * @param onBehalf whether somebody else did it on the resident's behalf
 */
public record StoryLine(Instant at, Phrase text, boolean onBehalf) {}
