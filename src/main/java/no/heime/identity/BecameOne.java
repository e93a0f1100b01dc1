package no.heime.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/** What led to another account leads to this person from now on. She hears of it: it may not have been her. */
@TypeAlias("became-one")
public record BecameOne(UUID id, Instant at, PersonId person) implements DomainEvent {

    /** Told again it is the same. */
    public static BecameOne of(PersonId account, PersonId person, Instant at) {
        var name = "%s became %s".formatted(account, person);
        return new BecameOne(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), at, person);
    }
}
