package no.heime.consent;

import java.time.Instant;

/**
 * One time that somebody said yes, or took it back.
 *
 * @param shown the words that it is about
 */
public record Said(Instant at, boolean yes, Shown shown, Way way) {}
