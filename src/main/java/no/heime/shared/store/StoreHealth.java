package no.heime.shared.store;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Whether the database answers; by a question that the embedded store understands as well. */
@Component("storeHealth")
class StoreHealth implements HealthIndicator {

    private final MongoOperations store;
    private final StoreKind kind;

    StoreHealth(MongoOperations store, StoreKind kind) {
        this.store = store;
        this.kind = kind;
    }

    @Override
    public Health health() {
        try {
            store.executeCommand(new Document("ping", 1));
            return Health.up().withDetail("kind", kind).build();
        } catch (RuntimeException away) {
            return Health.down(away).build();
        }
    }
}
