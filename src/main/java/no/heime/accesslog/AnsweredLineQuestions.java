package no.heime.accesslog;

import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What people have asked about who looked, counted from the day of the answer. What waits for an answer stays. */
@Component
class AnsweredLineQuestions implements Retained {

    private static final StorageTime TIME = new StorageTime("line-questions", Section.QUESTIONS, 24, 12, 60);

    private final MongoOperations store;

    AnsweredLineQuestions(MongoOperations store) {
        this.store = store;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return store.count(Query.query(old(due)), LineQuestion.class);
    }

    @Override
    public int end(Due due, int atMost) {
        return Ending.delete(store, LineQuestion.class, old(due), atMost);
    }

    private static Criteria old(Due due) {
        return due.whose()
                .in("municipality")
                .and("open")
                .is(false)
                .and("answer.at")
                .lt(due.before());
    }
}
