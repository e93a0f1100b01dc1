package no.heime.digitalcare;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/** Staff moved a resident's part in digital care on, or she said to them that she wants to start. */
@TypeAlias("participation-moved")
public record ParticipationMoved(
        UUID id, Instant at, PersonId person, String municipality, FormId form, Stage stage, By by)
        implements DomainEvent {}
