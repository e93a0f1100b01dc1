package no.heime.register;

import java.time.Instant;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line in an entry's own history.
 *
 * @param became the status from then on
 * @param words staff's comment or reason
 */
public record Change(
        Instant at,
        PersonId by,
        EntryStatus became,
        @Nullable String words) {}
