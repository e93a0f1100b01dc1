package no.heime.register;

import java.util.List;
import no.heime.shared.retention.Ending;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Ends entries that nobody needs any more, with all that they were before, their photos and the reports about them. What
 * is agreed with one, or lent from it, keeps it.
 */
@Component
class OldEntries {

    private final MongoOperations store;
    private final ForgottenEntries forgotten;
    private final EntryReader reader;

    OldEntries(MongoOperations store, ForgottenEntries forgotten) {
        this.store = store;
        this.forgotten = forgotten;
        this.reader = new EntryReader(store.getConverter());
    }

    long count(Criteria which) {
        return store.count(Query.query(which), RegisterEntry.COLLECTION);
    }

    int end(int atMost, Criteria which) {
        return Ending.oneByOne(atMost, skip -> page(which, skip), this::end);
    }

    private List<RegisterEntry> page(Criteria which, int skip) {
        var query = Query.query(which).with(Sort.by("_id")).skip(skip).limit(Ending.PAGE);
        query.fields().exclude("find");
        return store.find(query, Document.class, RegisterEntry.COLLECTION).stream()
                .map(reader::read)
                .toList();
    }

    private boolean end(RegisterEntry entry) {
        return !isNeeded(entry) && forgotten.forget(entry);
    }

    private static boolean isNeeded(RegisterEntry entry) {
        return switch (entry) {
            case HelpOffer offer -> !offer.capacity().reservations().isEmpty();
            case SelfCareResource resource ->
                resource.lending() != null && !resource.lending().loans().isEmpty();
        };
    }
}
