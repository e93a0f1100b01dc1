package no.heime.shared.store;

import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.stereotype.Component;

/** Indexes that earlier programs asked by and this one does not: each write paid for them. */
@Component
class UnusedIndexes implements Migration {

    /** By collection. Whatever an operator has made beside ours stays. */
    private static final Map<String, String> GONE = Map.of(
            "register", "find.until",
            "needs", "proposals.status_proposals.sentAt");

    private final MongoOperations store;

    UnusedIndexes(MongoOperations store) {
        this.store = store;
    }

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String description() {
        return "indexes that nothing asks by any more are gone";
    }

    @Override
    public void run() {
        GONE.forEach((collection, name) -> drop(store, collection, name));
    }

    static void drop(MongoOperations store, String collection, String name) {
        var indexes = store.indexOps(collection);
        if (indexes.getIndexInfo().stream().map(IndexInfo::getName).anyMatch(name::equals)) {
            indexes.dropIndex(name);
        }
    }
}
