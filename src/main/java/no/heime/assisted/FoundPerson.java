package no.heime.assisted;

import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a case worker has found by the whole address or number, or by the whole name of who has neither.
 *
 * @param called her name
 * @param district name of the district where she lives; null when she has not told it
 * @param notHereYet whether the municipality has written her in, and she has not come herself
 */
public record FoundPerson(
        PersonId person, String called, @Nullable String district, boolean notHereYet) {}
