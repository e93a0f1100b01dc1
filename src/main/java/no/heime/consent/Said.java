package no.heime.consent;

import java.time.Instant;

/**
 * One time that somebody said yes, or took it back.
 *
 * @param at when it came here
 * @param words that it is about
 */
public record Said(Instant at, boolean yes, WordsShown words, Way way) {}
