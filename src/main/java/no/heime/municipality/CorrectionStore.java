package no.heime.municipality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The corrections of all municipalities: one small document each, read together by their ids. */
@Repository
class CorrectionStore {

    private static final String COLLECTION = "corrections";

    private final MongoOperations store;

    CorrectionStore(MongoOperations store) {
        this.store = store;
    }

    List<Corrections> all() {
        return store.find(byId(), Corrections.class);
    }

    /** Which version of each municipality's corrections there is. */
    Map<String, Long> versions() {
        var query = byId();
        query.fields().include("version");
        var versions = new TreeMap<String, Long>();
        store.find(query, Document.class, COLLECTION)
                .forEach(one -> versions.put(
                        one.getString("_id"), one.get("version", Number.class).longValue()));
        return versions;
    }

    /** @throws OptimisticLockingFailureException when a colleague stored first */
    Corrections save(Corrections corrections) {
        try {
            return store.save(corrections);
        } catch (DuplicateKeyException first) {
            throw new OptimisticLockingFailureException("A colleague made the first correction", first);
        }
    }

    private static Query byId() {
        return new Query().with(Sort.by("_id"));
    }
}
