package no.heime.shared.store;

import java.time.Instant;
import java.util.UUID;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/** Something happened to a {@link Thing}. */
@TypeAlias("thing-happened")
public record ThingHappened(UUID id, Instant at, ThingId thing) implements DomainEvent {}
