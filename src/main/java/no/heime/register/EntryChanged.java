package no.heime.register;

import java.time.Instant;
import java.util.UUID;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * An entry reads otherwise from now on. Carries what it was, so that no version is lost when the program is killed between
 * the change and the keeping of it.
 */
@TypeAlias("entry-changed")
record EntryChanged(UUID id, Instant at, PastVersion before) implements DomainEvent {}
