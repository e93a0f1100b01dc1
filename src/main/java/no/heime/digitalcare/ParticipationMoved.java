package no.heime.digitalcare;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Staff moved a resident's part in digital care on, or she said to them that she wants to start.
 *
 * @param who whoever did it; null in what was told before it was said
 */
@TypeAlias("participation-moved")
public record ParticipationMoved(
        UUID id,
        Instant at,
        PersonId person,
        String municipality,
        FormId form,
        Stage stage,
        By by,
        @Nullable PersonId who)
        implements DomainEvent {}
