package no.heime.shared.demo;

import java.util.List;
import java.util.Set;
import no.heime.shared.store.StoreKind;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Whether this is the demo. It is so only on the embedded store, and only when its data was put there by the demo: a
 * store that anybody else wrote first never becomes one, and a MongoDB never is.
 */
@Component
public class Demo implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final String SETTINGS = "settings";
    private static final String MARK = "demo";
    private static final String WHOLE = "whole";
    /** What was there before the demo. */
    private static final Set<String> KEPT = Set.of(SETTINGS, "migrations", "locks");

    private static final String PEOPLE = "persons";

    private final MongoOperations store;
    private final StoreKind kind;
    private final boolean wished;
    private final ObjectProvider<DemoContributor> contributors;
    private volatile boolean active;

    Demo(
            MongoOperations store,
            StoreKind kind,
            @Value("${heime.demo:true}") boolean wished,
            ObjectProvider<DemoContributor> contributors) {
        this.store = store;
        this.kind = kind;
        this.wished = wished;
        this.contributors = contributors;
    }

    public boolean active() {
        return active;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (kind != StoreKind.EMBEDDED || !wished) {
            return;
        }
        var mark = store.findById(MARK, Document.class, SETTINGS);
        if (mark == null && store.count(new Query(), PEOPLE) > 0) {
            return;
        }
        if (mark == null || !mark.getBoolean(WHOLE, false)) {
            fill(contributors.orderedStream().toList());
        }
        active = true;
    }

    /** The mark comes first and says when all is there: a program killed in between begins again from nothing. */
    private void fill(List<DemoContributor> parts) {
        log.info("The store is empty: it gets the demo's invented people, entries and needs");
        store.save(new Document("_id", MARK).append(WHOLE, false), SETTINGS);
        store.getCollectionNames().stream()
                .filter(collection -> !KEPT.contains(collection))
                .forEach(collection -> store.remove(new Query(), collection));
        parts.forEach(DemoContributor::contribute);
        store.save(new Document("_id", MARK).append(WHOLE, true), SETTINGS);
    }
}
