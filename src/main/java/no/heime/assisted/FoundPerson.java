package no.heime.assisted;

import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a case worker has found by the whole address or number.
 *
 * @param called her name
 * @param district name of the district where she lives; null when she has not told it
 */
public record FoundPerson(
        PersonId person, String called, @Nullable String district) {}
