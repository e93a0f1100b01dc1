package no.heime.identity;

import java.time.Instant;
import java.util.UUID;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/** There is an e-mail address that signs somebody in as this person from now on. She hears of it: it may not be hers. */
@TypeAlias("sign-in-address-given")
public record SignInAddressGiven(UUID id, Instant at, PersonId person) implements DomainEvent {}
