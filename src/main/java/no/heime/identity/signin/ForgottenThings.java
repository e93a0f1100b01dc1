package no.heime.identity.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away codes nobody used and devices whose time is over. Neither store is asked to do it by itself. */
@Component
class ForgottenThings {

    private final MongoOperations store;
    private final Clock clock;

    ForgottenThings(MongoOperations store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    @SchedulerLock(name = "sign-in-forgets", lockAtLeastFor = "PT5M")
    void forget() {
        var now = clock.instant();
        store.remove(Query.query(where("expires").lt(now)), OneTimeCode.class);
        store.remove(Query.query(where("until").lt(now)), SentCodes.class);
        store.remove(Query.query(where("until").lt(now)), Device.class);
    }
}
