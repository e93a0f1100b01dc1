package no.heime.shared.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says in the log when a store has grown too large for the embedded one, which reads a whole collection per question. */
@Component
@Conditional(OnEmbeddedStore.class)
class EmbeddedLimit {

    static final long DOCUMENTS = 20_000;

    private static final Logger log = LoggerFactory.getLogger(EmbeddedLimit.class);

    private final MongoOperations store;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    EmbeddedLimit(MongoOperations store) {
        this.store = store;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        for (var collection : store.getCollectionNames()) {
            var documents = store.getCollection(collection).estimatedDocumentCount();
            if (isTooMany(documents) && said.add(collection)) {
                log.warn(
                        "The embedded store holds {} documents in {}: it grows slow past {}. Move to MongoDB with SPRING_MONGODB_URI.",
                        documents,
                        collection,
                        DOCUMENTS);
            }
        }
    }

    static boolean isTooMany(long documents) {
        return documents > DOCUMENTS;
    }
}
