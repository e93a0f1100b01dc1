package no.heime.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import no.heime.shared.retention.Whose;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Who lives in a municipality, or in none, by nothing but ids: what is kept of people only follows the time of where they
 * live.
 */
@Component
public class WhoLivesWhere {

    /** So many people are asked about in one query. */
    static final int PAGE = 500;

    private static final UUID FIRST = new UUID(0, 0);

    /** Ends what is due of some people. */
    @FunctionalInterface
    public interface Ends {
        int end(List<PersonId> people, int atMost);
    }

    private final MongoOperations store;
    private final int page;

    @Autowired
    WhoLivesWhere(MongoOperations store) {
        this(store, PAGE);
    }

    WhoLivesWhere(MongoOperations store, int page) {
        this.store = store;
        this.page = page;
    }

    /** The sum over all of them, some at a time. */
    public long count(Whose whose, ToLongFunction<List<PersonId>> some) {
        long all = 0;
        for (var people = after(whose, FIRST); !people.isEmpty(); people = after(whose, last(people))) {
            all += some.applyAsLong(people);
        }
        return all;
    }

    /** Some of them after the others, until so much is ended or all have been asked about. */
    public int end(Whose whose, int atMost, Ends ends) {
        int done = 0;
        for (var people = after(whose, FIRST);
                !people.isEmpty() && done < atMost;
                people = after(whose, last(people))) {
            done += ends.end(people, atMost - done);
        }
        return done;
    }

    private List<PersonId> after(Whose whose, UUID last) {
        var query = Query.query(whose.in("municipality").and("_id").gt(last))
                .with(Sort.by("_id"))
                .limit(page);
        query.fields().include("_id");
        return store.find(query, Document.class, store.getCollectionName(Person.class)).stream()
                .map(person -> new PersonId(Objects.requireNonNull(person.get("_id", UUID.class))))
                .toList();
    }

    private static UUID last(List<PersonId> people) {
        return people.getLast().value();
    }
}
