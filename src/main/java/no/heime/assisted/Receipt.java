package no.heime.assisted;

import java.time.Instant;

/**
 * What somebody is given who was written in.
 *
 * @param called her name
 * @param code as it is typed; it is told this once
 * @param until when it opens nothing any more
 */
public record Receipt(String called, String code, Instant until) {}
