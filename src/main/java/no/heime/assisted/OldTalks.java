package no.heime.assisted;

import static org.springframework.data.mongodb.core.query.Query.query;

import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Talks in which somebody asked staff to register something, counted from when they were over. */
@Component
class OldTalks implements Retained {

    private static final StorageTime TIME = new StorageTime("talks", Section.TALKS, 36, 12, 60);

    private final MongoOperations store;

    OldTalks(MongoOperations store) {
        this.store = store;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return store.count(query(over(due)), Talk.class);
    }

    @Override
    public int end(Due due, int atMost) {
        return Ending.delete(store, Talk.class, over(due), atMost);
    }

    private static Criteria over(Due due) {
        return due.whose().in("municipality").and("until").lt(due.before());
    }
}
