package no.heime.accesslog;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** How far the chains have come, each only ever further. */
@Repository
class Heads {

    private final MongoOperations mongo;
    private final Seals seals;

    Heads(MongoOperations mongo, Seals seals) {
        this.mongo = mongo;
        this.seals = seals;
    }

    void reached(String municipality, long place) {
        var head = seals.head(municipality, place);
        var moved = mongo.updateFirst(
                Query.query(where("_id").is(municipality).and("place").lt(place)),
                Update.update("place", place).set("key", head.key()).set("seal", head.seal()),
                Head.class);
        if (moved.getMatchedCount() == 0) {
            try {
                mongo.insert(head);
            } catch (DuplicateKeyException furtherAlready) {
                // another program has written more
            }
        }
    }

    @Nullable
    Head of(String municipality) {
        return mongo.findById(municipality, Head.class);
    }

    /** Numbers of the municipalities that have a chain, or had one. */
    List<String> municipalities() {
        var withLines = mongo.query(Line.class)
                .distinct("municipality")
                .as(String.class)
                .all();
        var all = new TreeSet<>(withLines);
        mongo.query(Head.class).matching(where("_id").gt("")).all().forEach(head -> all.add(head.municipality()));
        return List.copyOf(all);
    }
}
