package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.UUID;
import java.util.function.Function;
import no.heime.municipality.DistrictId;
import no.heime.shared.store.Anew;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Works out anew what stands beside entries, or follows from places, for many of them. */
@Repository
class EntriesAnew {

    private final MongoOperations store;
    private final EntryReader reader;
    private final Anew anew;

    EntriesAnew(MongoOperations store) {
        this.store = store;
        this.reader = new EntryReader(store.getConverter());
        this.anew = new Anew(store, RegisterEntry.COLLECTION);
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
        anew.once(which, stored -> Update.update("find", find.apply(reader.read(stored))));
    }

    /**
     * Where offers come that reach as far as their owners travel. Whoever changes hers at the same time is first; then it
     * is looked at once more.
     *
     * @param settled the offer as it is now; the same one when nothing has changed
     * @return how many were changed
     * @throws org.springframework.dao.OptimisticLockingFailureException when others were first again and again
     */
    long settle(Function<HelpOffer, HelpOffer> settled, Function<RegisterEntry, Document> find) {
        var travelling = query(where("content.area.from").gt(""));
        return anew.untilDone(travelling, stored -> settling((HelpOffer) reader.read(stored), settled, find));
    }

    private @Nullable Update settling(
            HelpOffer offer, Function<HelpOffer, HelpOffer> settled, Function<RegisterEntry, Document> find) {
        var now = settled.apply(offer);
        if (now.content().equals(offer.content())) {
            return null;
        }
        var stored = new Document();
        store.getConverter().write(now, stored);
        return Update.update("content", stored.get("content")).set("find", find.apply(now));
    }
}
