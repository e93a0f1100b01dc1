package no.heime.shared.events;

import java.util.List;

/** Tells an aggregate's events to those who listen, and then takes them out of its document. */
public interface Relay {

    /**
     * Called after the document was stored. What fails here is told later by the sweep; the caller's work is done.
     *
     * @param aggregate the document's type
     * @param id the document's id
     */
    void publish(Class<? extends HasOutbox> aggregate, Object id, List<DomainEvent> events);

    /** The same, for whoever knows the collection by its name. */
    void publish(String collection, Object id, List<DomainEvent> events);
}
