package no.heime.identity;

import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of erasing somebody, and what to do about it.
 *
 * @param what in plain words, the way on included
 * @param address of the screen where she can do it; null when somebody else has to
 */
public record Obstacle(Phrase what, @Nullable String address) {}
