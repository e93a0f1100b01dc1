package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Past versions of entries, the latest of each. A change that is told twice is kept once. */
@Repository
class Versions {

    /** How many of one entry are kept. */
    static final int KEPT = 50;

    private final MongoOperations store;

    Versions(MongoOperations store) {
        this.store = store;
    }

    @EventListener
    void on(EntryChanged changed) {
        var version = changed.before();
        try {
            store.insert(version);
        } catch (DuplicateKeyException keptBefore) {
            return;
        }
        store.find(
                        query(where("entry").is(version.entry()))
                                .with(Sort.by(Sort.Direction.DESC, "revision"))
                                .skip(KEPT)
                                .limit(1),
                        PastVersion.class)
                .forEach(oldest -> store.remove(
                        query(where("entry").is(oldest.entry()).and("revision").lte(oldest.revision())),
                        PastVersion.class));
    }

    /** Newest first. */
    List<PastVersion> of(EntryId entry) {
        return store.find(
                query(where("entry").is(entry))
                        .with(Sort.by(Sort.Direction.DESC, "revision"))
                        .limit(KEPT),
                PastVersion.class);
    }

    /**
     * What was last approved of each; missing where nothing was, or where what is approved stands still. First it is asked
     * which version that is, so that only those are read whole.
     */
    Map<EntryId, PastVersion> lastApproved(Collection<EntryId> entries) {
        var approved = query(where("entry").in(values(entries)).and("approved").is(true))
                .with(Sort.by(Sort.Direction.DESC, "revision"));
        approved.fields().include("entry");
        var last = new HashMap<Object, Object>();
        if (!entries.isEmpty()) {
            store.find(approved, Document.class, PastVersion.COLLECTION)
                    .forEach(version -> last.putIfAbsent(version.get("entry"), version.get("_id")));
        }
        return last.isEmpty()
                ? Map.of()
                : store.find(query(where("_id").in(last.values())), PastVersion.class).stream()
                        .collect(Collectors.toMap(PastVersion::entry, Function.identity()));
    }

    /** The same of one. */
    Optional<PastVersion> lastApproved(EntryId entry) {
        return store
                .find(
                        query(where("entry").is(entry).and("approved").is(true))
                                .with(Sort.by(Sort.Direction.DESC, "revision"))
                                .limit(1),
                        PastVersion.class)
                .stream()
                .findFirst();
    }

    /** All of an entry. */
    void forget(EntryId entry) {
        store.remove(query(where("entry").is(entry)), PastVersion.class);
    }

    private static List<UUID> values(Collection<EntryId> entries) {
        return entries.stream().map(EntryId::value).toList();
    }

    /** Versions that were approved with one of these photos. */
    List<PastVersion> approvedWith(Collection<PhotoId> photos) {
        return store.find(
                query(where("content.photo._id").in(photos).and("approved").is(true)), PastVersion.class);
    }
}
