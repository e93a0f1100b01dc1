package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * That certificates were shown, counted from the last day on which they counted, with the statement that was signed beside
 * them; by the municipality where one was noted last. Whoever helps on shows a new one and signs anew.
 */
@Component
class OldClearances implements Retained {

    private static final StorageTime TIME = new StorageTime("clearances", Section.ORGANISATIONS, 12, 3, 24);

    private final MongoOperations store;
    private final Clock clock;

    OldClearances(MongoOperations store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return store.count(Query.query(over(due)), Clearance.class);
    }

    @Override
    public int end(Due due, int atMost) {
        return Ending.delete(store, Clearance.class, over(due), atMost);
    }

    private Criteria over(Due due) {
        var day = LocalDate.ofInstant(due.before(), clock.getZone());
        var none = where("certificates").not().elemMatch(where("until").gte(day));
        var ranOut = where("certificates.until").lt(day).andOperator(none);
        var onlySigned =
                where("certificates.0").exists(false).and("statement.at").lt(due.before());
        return due.whose().in("municipality").orOperator(ranOut, onlySigned);
    }
}
