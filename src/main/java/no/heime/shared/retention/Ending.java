package no.heime.shared.retention;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import no.heime.shared.ErrorId;
import no.heime.shared.store.StoreAway;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** How what is due is ended: many at once, or one by one where each needs its own care. */
public final class Ending {

    /** Read at a time where each is looked at. */
    public static final int PAGE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    private Ending() {}

    /** Deletes documents of a type. What has changed meanwhile and is due no more stays. */
    public static int delete(MongoOperations store, Class<?> type, Criteria which, int atMost) {
        var query = Query.query(which).limit(atMost);
        query.fields().include("_id");
        var ids = store.find(query, Document.class, store.getCollectionName(type)).stream()
                .map(one -> Objects.requireNonNull(one.get("_id")))
                .toList();
        if (ids.isEmpty()) {
            return 0;
        }
        var still = new Criteria().andOperator(Criteria.where("_id").in(ids), which);
        return (int) store.remove(Query.query(still), type).getDeletedCount();
    }

    /**
     * One that cannot be ended keeps no other from it.
     *
     * @param page {@value #PAGE} of what is due, in an order of their own, so many left out from its beginning
     * @param end says false when it has to wait, for the next night
     * @throws IllegalStateException when nothing could be ended but for what failed; the log tells of each
     */
    public static <T> int oneByOne(int atMost, IntFunction<List<T>> page, Predicate<T> end) {
        int done = 0;
        int waits = 0;
        int failed = 0;
        while (done < atMost) {
            var some = page.apply(waits + failed);
            if (some.isEmpty()) {
                break;
            }
            for (var one : some) {
                try {
                    if (end.test(one)) {
                        done++;
                    } else {
                        waits++;
                    }
                } catch (RuntimeException cannot) {
                    if (StoreAway.is(cannot)) {
                        throw cannot;
                    }
                    ErrorId.logged(LOG, "Something that is due could not be ended", cannot);
                    failed++;
                }
            }
        }
        if (done == 0 && failed > 0) {
            throw new IllegalStateException(failed + " of what is due could not be ended");
        }
        return done;
    }
}
