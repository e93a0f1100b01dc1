package no.heime.digitalcare;

import java.time.Instant;
import java.util.UUID;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What a resident says yes to with her answers about a form.
 *
 * @param keep the words to which she says that they may be kept
 * @param show the words to which she says that staff may see them; null when she does not say so
 * @param way how she said so
 */
@TypeAlias("care-consented")
public record CareConsented(
        UUID id,
        Instant at,
        PersonId person,
        FormId form,
        WordsShown keep,
        @Nullable WordsShown show,
        Way way) implements DomainEvent {}
