package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.heime.municipality.DistrictId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.util.Pair;
import org.springframework.stereotype.Repository;

/**
 * Works out anew what stands beside entries, or follows from places, for many of them: one reading of the store, and one
 * write for each {@value #AT_ONCE}. What somebody else stores meanwhile is never overwritten.
 */
@Repository
class EntriesAnew {

    private static final int AT_ONCE = 500;

    /** Rounds in which others were first; each is shorter than the one before. */
    private static final int ROUNDS = 5;

    private final MongoOperations store;
    private final EntryReader reader;

    EntriesAnew(MongoOperations store) {
        this.store = store;
        this.reader = new EntryReader(store.getConverter());
    }

    /** What every entry is found by. */
    void find(Function<RegisterEntry, Document> find) {
        find(new Query(), find);
    }

    /** The same for those that can be found in one district. */
    void findIn(DistrictId district, Function<RegisterEntry, Document> find) {
        find(query(where("find.reach").regex("^" + Findable.reachIn(district))), find);
    }

    /** The same for those of one owner. */
    void findOf(UUID owner, Function<RegisterEntry, Document> find) {
        find(query(where("find.owner").is(owner)), find);
    }

    /** What somebody else has stored meanwhile is found by what it was stored with. */
    private void find(Query which, Function<RegisterEntry, Document> find) {
        write(which, entry -> Update.update("find", find.apply(entry)));
    }

    /**
     * Where offers come that reach as far as their owners travel. Whoever changes hers at the same time is first; then it
     * is looked at once more.
     *
     * @param settled the offer as it is now; the same one when nothing has changed
     * @return how many were changed
     */
    long settle(Function<HelpOffer, HelpOffer> settled, Function<RegisterEntry, Document> find) {
        var travelling = query(where("content.area.from").gt(""));
        long changed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var written = write(travelling, entry -> settling((HelpOffer) entry, settled, find));
            changed += written.changed();
            if (written.changed() == written.wanted()) {
                break;
            }
        }
        return changed;
    }

    private @Nullable Update settling(
            HelpOffer offer, Function<HelpOffer, HelpOffer> settled, Function<RegisterEntry, Document> find) {
        var now = settled.apply(offer);
        if (now.content().equals(offer.content())) {
            return null;
        }
        var stored = new Document();
        store.getConverter().write(now, stored);
        return Update.update("content", stored.get("content"))
                .set("find", find.apply(now))
                .inc("version", 1L);
    }

    private record Written(long wanted, long changed) {}

    /** @param anew what to change; null for nothing */
    private Written write(Query which, Function<RegisterEntry, @Nullable Update> anew) {
        var waiting = new ArrayList<Pair<Query, Update>>();
        long wanted = 0;
        long changed = 0;
        try (var all = store.stream(which, Document.class, RegisterEntry.COLLECTION)) {
            for (var stored : (Iterable<Document>) all::iterator) {
                var update = anew.apply(reader.read(stored));
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
        var writes = store.bulkOps(BulkMode.UNORDERED, RegisterEntry.COLLECTION);
        waiting.forEach(one -> writes.updateOne(one.getFirst(), one.getSecond()));
        waiting.clear();
        return writes.execute().getMatchedCount();
    }
}
