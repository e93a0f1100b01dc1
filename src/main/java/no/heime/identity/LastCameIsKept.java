package no.heime.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.heime.shared.store.Migration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Of who was here before it was kept when somebody last came, that counts from the day on which it began to be. */
@Component
class LastCameIsKept implements Migration {

    /** Before all others, so that each is found in the index of the ids. */
    private static final UUID FIRST = new UUID(0, 0);

    private final MongoOperations store;
    private final Clock clock;

    LastCameIsKept(MongoOperations store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 17;
    }

    @Override
    public String description() {
        return "when somebody last came";
    }

    @Override
    public void run() {
        store.updateMulti(
                Query.query(where("_id").gt(FIRST).and("lastCame").is(null)),
                Update.update("lastCame", LocalDate.now(clock)),
                Person.class);
    }
}
