package no.heime.need.api;

import java.util.UUID;
import no.heime.need.NeedStatus;

/**
 * The answer to what was sent.
 *
 * @param next path within the app where it goes on
 */
record Stored(UUID id, long version, NeedStatus status, String next) {}
