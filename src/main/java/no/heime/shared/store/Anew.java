package no.heime.shared.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.util.Pair;

/**
 * Works something out anew for many documents of one collection, however many there are: one reading of the store, and
 * one write for each {@value #AT_ONCE}. What somebody else stores meanwhile is never overwritten.
 */
public final class Anew {

    public static final int AT_ONCE = 500;

    /** Rounds in which others were first; each is shorter than the one before. */
    private static final int ROUNDS = 5;

    private final MongoOperations store;
    private final String collection;

    public Anew(MongoOperations store, String collection) {
        this.store = store;
        this.collection = collection;
    }

    private record Written(long wanted, long changed) {}

    /**
     * Once; what others change meanwhile is left as they leave it.
     *
     * @param anew what to change in a document as it was read; null for nothing
     */
    public void once(Query which, Function<Document, @Nullable Update> anew) {
        write(which, anew);
    }

    /**
     * Until all of it is done: what others change meanwhile is looked at once more. Each change counts the version up, so
     * that theirs are not lost either.
     *
     * @param anew as in {@link #once}
     * @return how many were changed
     * @throws OptimisticLockingFailureException when others were first again and again; what is done stays done
     */
    public long untilDone(Query which, Function<Document, @Nullable Update> anew) {
        long changed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var written = write(which, stored -> counted(anew.apply(stored)));
            changed += written.changed();
            if (written.changed() == written.wanted()) {
                return changed;
            }
        }
        throw new OptimisticLockingFailureException("Others were first in " + collection + " again and again");
    }

    private static @Nullable Update counted(@Nullable Update update) {
        return update == null ? null : update.inc("version", 1L);
    }

    private Written write(Query which, Function<Document, @Nullable Update> anew) {
        var waiting = new ArrayList<Pair<Query, Update>>();
        long wanted = 0;
        long changed = 0;
        try (var all = store.stream(which, Document.class, collection)) {
            for (var stored : (Iterable<Document>) all::iterator) {
                var update = anew.apply(stored);
                if (update != null) {
                    waiting.add(Pair.of(asItWasRead(stored), update));
                    wanted++;
                }
                if (waiting.size() == AT_ONCE) {
                    changed += write(waiting);
                }
            }
        }
        return new Written(wanted, changed + write(waiting));
    }

    private static Query asItWasRead(Document stored) {
        return query(where("_id")
                .is(Objects.requireNonNull(stored.get("_id")))
                .and("version")
                .is(stored.get("version")));
    }

    private long write(List<Pair<Query, Update>> waiting) {
        if (waiting.isEmpty()) {
            return 0;
        }
        var writes = store.bulkOps(BulkMode.UNORDERED, collection);
        waiting.forEach(one -> writes.updateOne(one.getFirst(), one.getSecond()));
        waiting.clear();
        return writes.execute().getMatchedCount();
    }
}
