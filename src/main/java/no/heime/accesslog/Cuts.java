package no.heime.accesslog;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Where chains begin whose oldest lines are deleted. */
@Repository
class Cuts {

    private final MongoOperations mongo;

    Cuts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Nullable
    Cut of(String municipality) {
        return mongo.findById(municipality, Cut.class);
    }

    /**
     * Says where the chain begins, and deletes what is before. Stopped in between, lines are left that are not part of the
     * chain any more; {@link #clear} deletes them.
     */
    void cut(Cut next) {
        mongo.save(next);
        clear(next);
    }

    /** @return how many lines were left from before the chain's beginning */
    long clear(Cut cut) {
        var before = where("municipality").is(cut.municipality()).and("place").lte(cut.place());
        return mongo.remove(Query.query(before), Line.class).getDeletedCount();
    }
}
