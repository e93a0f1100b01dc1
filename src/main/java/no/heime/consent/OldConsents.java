package no.heime.consent;

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

/**
 * What people do not say yes to any more, counted from the day on which they took it back, if they have not said yes again
 * since. Until then it shows that what was done rested on a yes (GDPR article 7 (1)).
 */
@Component
class OldConsents implements Retained {

    private static final StorageTime TIME = new StorageTime("consents", Section.CONSENTS, 36, 12, 60);

    private final MongoOperations store;
    private final WhoLivesWhere people;

    OldConsents(MongoOperations store, WhoLivesWhere people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return people.count(due.whose(), some -> store.find(Query.query(quiet(some, due)), Consent.class).stream()
                .filter(consent -> !consent.isGiven())
                .count());
    }

    @Override
    public int end(Due due, int atMost) {
        return people.end(due.whose(), atMost, (some, still) -> end(some, due, still));
    }

    private int end(List<PersonId> people, Due due, int atMost) {
        var ids = store.find(Query.query(quiet(people, due)), Consent.class).stream()
                .filter(consent -> !consent.isGiven())
                .map(Consent::id)
                .toList();
        return ids.isEmpty()
                ? 0
                : Ending.delete(
                        store,
                        Consent.class,
                        new Criteria().andOperator(where("_id").in(ids), quiet(people, due)),
                        atMost);
    }

    /** Nothing was said since, neither yes nor no. */
    private static Criteria quiet(List<PersonId> people, Due due) {
        return where("person").in(people).norOperator(where("story.at").gte(due.before()));
    }
}
