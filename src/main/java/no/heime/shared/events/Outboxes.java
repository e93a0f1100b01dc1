package no.heime.shared.events;

import java.util.List;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mongodb.core.MongoOperations;

/** The kinds of document that tell events. */
public final class Outboxes {

    private Outboxes() {}

    /** @return the types of all aggregates that are stored with an outbox */
    public static List<Class<? extends HasOutbox>> types(MongoOperations store) {
        return store.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(PersistentEntity::getType)
                .filter(HasOutbox.class::isAssignableFrom)
                .<Class<? extends HasOutbox>>map(type -> type.asSubclass(HasOutbox.class))
                .toList();
    }

    /** @return the names of their collections */
    public static List<String> collections(MongoOperations store) {
        return types(store).stream().map(store::getCollectionName).distinct().toList();
    }
}
