package no.heime.shared.events;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to an aggregate and that others must hear of, at least once. Its id makes twice harmless. */
public interface DomainEvent {

    UUID id();

    Instant at();
}
