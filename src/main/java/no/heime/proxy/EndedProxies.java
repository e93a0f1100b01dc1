package no.heime.proxy;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
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

/** Proxies that are over, counted from when one of the two ended it or said no, else from their last day; by the giver. */
@Component
class EndedProxies implements Retained {

    private static final StorageTime TIME = new StorageTime("proxies", Section.PROXIES, 24, 12, 60);

    private final MongoOperations store;
    private final WhoLivesWhere people;
    private final Clock clock;

    EndedProxies(MongoOperations store, WhoLivesWhere people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return people.count(due.whose(), some -> store.count(Query.query(over(some, due)), Proxy.class));
    }

    @Override
    public int end(Due due, int atMost) {
        return people.end(
                due.whose(), atMost, (some, still) -> Ending.delete(store, Proxy.class, over(some, due), still));
    }

    private Criteria over(List<PersonId> givers, Due due) {
        var day = LocalDate.ofInstant(due.before(), clock.getZone());
        return where("giver")
                .in(givers)
                .orOperator(
                        where("end.at").lt(due.before()),
                        where("end").is(null).and("until").lt(day));
    }
}
