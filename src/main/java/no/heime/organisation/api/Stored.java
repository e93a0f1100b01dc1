package no.heime.organisation.api;

import java.util.UUID;

/**
 * What the phone hears when an organisation is stored.
 *
 * @param version what an edit must name
 * @param next where to look at it
 */
record Stored(UUID id, long version, String status, String next) {}
