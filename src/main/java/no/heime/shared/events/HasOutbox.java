package no.heime.shared.events;

import java.util.List;

/** An aggregate that keeps what it has to tell in its own document, in a field {@code outbox}, until it is told. */
public interface HasOutbox {

    List<DomainEvent> outbox();
}
