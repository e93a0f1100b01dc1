package no.heime.shared.secrets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import no.heime.shared.startup.StartupFailure;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The names of the master keys with which anybody's key may be closed, beside those keys. */
record KnownMasters(MongoOperations store) {

    private static final String COLLECTION = "masters";

    List<String> names() {
        return store.find(query(where("_id").gt("")), Document.class, COLLECTION).stream()
                .map(one -> one.getString("_id"))
                .toList();
    }

    void add(String name) {
        store.save(new Document("_id", name), COLLECTION);
    }

    void remove(String name) {
        store.remove(query(where("_id").is(name)), COLLECTION);
    }

    /** @throws StartupFailure when one of them is missing there */
    void mustBeIn(MasterKeys masters) {
        var missing = names().stream().filter(name -> !masters.isKnown(name)).toList();
        if (!missing.isEmpty()) {
            throw new StartupFailure(
                    "People's keys are closed with the master key %s, which is not among those that are set: put it into HEIME_MASTER_KEY (heime.master-key), behind the one in use; of the store in the program it stands in the file master.key of the data folder."
                            .formatted(String.join(", ", missing)));
        }
    }
}
