package no.heime.shared.events;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Tells the events of a document and takes them out of it, without touching its version. */
@Component
class DocumentRelay implements Relay {

    private static final Logger log = LoggerFactory.getLogger(DocumentRelay.class);

    private final MongoOperations store;
    private final ApplicationEventPublisher listeners;

    DocumentRelay(MongoOperations store, ApplicationEventPublisher listeners) {
        this.store = store;
        this.listeners = listeners;
    }

    @Override
    public void publish(Class<? extends HasOutbox> aggregate, Object id, List<DomainEvent> events) {
        publish(store.getCollectionName(aggregate), id, events);
    }

    @Override
    public void publish(String collection, Object id, List<DomainEvent> events) {
        for (var event : List.copyOf(events)) {
            try {
                listeners.publishEvent(event);
                takeOut(collection, id, event.id());
            } catch (RuntimeException e) {
                log.warn("Event {} {} is told later", event.getClass().getSimpleName(), event.id(), e);
            }
        }
    }

    private void takeOut(String collection, Object id, UUID event) {
        store.updateFirst(
                Query.query(Criteria.where("_id").is(id)),
                new Update().pull("outbox", new Document("_id", event)),
                collection);
    }
}
