package no.heime.digitalcare;

import no.heime.consent.WordsShown;

/**
 * A yes to keeping answers about digital care, with the words that were shown for it, and those for showing them to staff.
 * Whether staff may is one of the answers.
 */
public record CareYes(WordsShown keep, WordsShown show) {}
