package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * What holds on every store, written once and run on both. Each test starts with nothing but the reference data; on the
 * real MongoDB every query of a test must use an index. In one file {@code NeedsContractTest.java}:
 *
 * <pre>{@code
 * abstract class NeedsContract extends StoreContract {
 *     @Autowired Needs needs;
 *     @Test void aNeedIsReadBackAsItWasStored() { … }
 * }
 * @OnEmbedded class NeedsOnEmbeddedTest extends NeedsContract {}
 * @OnMongod class NeedsOnMongodTest extends NeedsContract {}
 * }</pre>
 */
public abstract class StoreContract {

    private static final Set<String> KEPT = Set.of("migrations", "locks", "municipalities", "districts", "links");
    private static final int QUICKLY_REMOVED = 5_000;

    @Autowired
    protected MongoOperations store;

    @Autowired
    ObjectProvider<QueryPlans> plans;

    @BeforeEach
    void startWithAnEmptyStore() {
        var filled = new HashSet<>(store.getCollectionNames());
        filled.removeAll(KEPT);
        filled.forEach(this::empty);
        plans.ifAvailable(QueryPlans::listen);
    }

    /** Index by index a hundred thousand documents take minutes to remove: they go with their collection. */
    private void empty(String collection) {
        if (store.estimatedCount(collection) > QUICKLY_REMOVED) {
            store.dropCollection(collection);
            Indexes.create(store);
        } else {
            store.remove(new Query(), collection);
        }
    }

    /** How many times the store is asked; 0 on the embedded one, where nobody listens. */
    protected int timesAsked(Runnable what) {
        var heard = plans.getIfAvailable();
        if (heard != null) {
            return heard.asked(what);
        }
        what.run();
        return 0;
    }

    @AfterEach
    void everyQueryUsedAnIndex() {
        plans.ifAvailable(heard -> {
            store.findById(0, Document.class, "migrations");
            assertThat(heard.heard()).as("what was heard of the program").isPositive();
            assertThat(heard.withoutIndex())
                    .as("queries that are not answered from an index")
                    .isEmpty();
        });
    }
}
