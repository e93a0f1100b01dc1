package no.heime.assisted;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Person;
import no.heime.shared.store.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Who was written in and has never come herself has no day on which she last came, whatever an earlier version wrote. */
@Component
class NeverCameHasNoDay implements Migration {

    /** Before all others, so that each is found in the index of the ids. */
    private static final UUID FIRST = new UUID(0, 0);

    private final MongoOperations store;

    NeverCameHasNoDay(MongoOperations store) {
        this.store = store;
    }

    @Override
    public int number() {
        return 20;
    }

    @Override
    public String description() {
        return "no last day of who has never come";
    }

    @Override
    public void run() {
        var query = Query.query(where("_id").gt(FIRST).and("here").is(null));
        query.fields().include("_id");
        var neverCame = store.find(query, Document.class, store.getCollectionName(Newcomer.class)).stream()
                .map(one -> Objects.requireNonNull(one.get("_id")))
                .toList();
        store.updateMulti(
                Query.query(where("_id").in(neverCame).and("lastCame").exists(true)),
                new Update().unset("lastCame").inc("version", 1),
                Person.class);
    }
}
