package no.heime.identity;

import java.time.Instant;
import java.util.UUID;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/** There is one more passkey that signs somebody in as this person. She hears of it: it may not have been her. */
@TypeAlias("passkey-made")
public record PasskeyMade(UUID id, Instant at, PersonId person) implements DomainEvent {}
