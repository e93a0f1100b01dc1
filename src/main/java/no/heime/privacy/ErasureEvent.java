package no.heime.privacy;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/** Something about an erasure that the person herself hears. */
public sealed interface ErasureEvent extends DomainEvent {

    PersonId person();

    /** She wants to be erased, and has two weeks in which she can regret it. */
    @TypeAlias("erasure-asked")
    record Asked(UUID id, Instant at, PersonId person) implements ErasureEvent {}

    /** The day has come, and others depend on her still: it waits until she has done what has to be done first. */
    @TypeAlias("erasure-held-up")
    record HeldUp(UUID id, Instant at, PersonId person) implements ErasureEvent {}
}
