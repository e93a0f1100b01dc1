package no.heime.register;

import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What readers have reported, counted from the day on which it was answered. What waits for an answer stays. */
@Component
class AnsweredReports implements Retained {

    private static final StorageTime TIME = new StorageTime("reports", Section.REPORTS, 12, 3, 36);

    private final MongoOperations store;

    AnsweredReports(MongoOperations store) {
        this.store = store;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return store.count(Query.query(old(due)), Report.class);
    }

    @Override
    public int end(Due due, int atMost) {
        return Ending.delete(store, Report.class, old(due), atMost);
    }

    private static Criteria old(Due due) {
        return due.whose().in("municipality").and("answer.at").lt(due.before());
    }
}
