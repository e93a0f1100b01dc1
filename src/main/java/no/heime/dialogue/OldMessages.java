package no.heime.dialogue;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import no.heime.identity.PersonId;
import no.heime.identity.WhoLivesWhere;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What people were told, counted from the day on which they were. */
@Component
class OldMessages implements Retained {

    private static final StorageTime TIME = new StorageTime("messages", Section.MESSAGES, 12, 3, 36);

    private final MongoOperations store;
    private final WhoLivesWhere people;

    OldMessages(MongoOperations store, WhoLivesWhere people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return people.count(due.whose(), some -> store.count(Query.query(old(some, due)), Notification.class));
    }

    @Override
    public int end(Due due, int atMost) {
        return people.end(
                due.whose(), atMost, (some, still) -> Ending.delete(store, Notification.class, old(some, due), still));
    }

    private static Criteria old(List<PersonId> people, Due due) {
        return where("recipient").in(people).and("at").lt(due.before());
    }
}
