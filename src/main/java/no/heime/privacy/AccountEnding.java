package no.heime.privacy;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;

/** Somebody has not come for long, and her account ends in so many days unless she does. */
public record AccountEnding(UUID id, Instant at, PersonId person, int days) implements DomainEvent {}
