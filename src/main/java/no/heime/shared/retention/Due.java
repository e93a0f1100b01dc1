package no.heime.shared.retention;

import java.time.Instant;

/**
 * What is kept no longer: whose, and what was over before this moment, the beginning of a day. What was over at it or later
 * stays.
 */
public record Due(Whose whose, Instant before) {}
