package no.heime.shared.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells what was stored and not told: the program stopped in between, or a listener failed. */
@Component
class Sweep {

    /** So that what is being told right now is left alone. */
    private static final Duration LEAVE_ALONE = Duration.ofSeconds(10);

    private static final int AT_ONCE = 200;

    private final MongoOperations store;
    private final Relay relay;
    private final Clock clock;

    Sweep(MongoOperations store, Relay relay, Clock clock) {
        this.store = store;
        this.relay = relay;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "events", lockAtMostFor = "PT5M")
    void tellWhatWasLeft() {
        var before = clock.instant().minus(LEAVE_ALONE);
        Outboxes.collections(store).forEach(collection -> tell(collection, before));
    }

    private void tell(String collection, Instant before) {
        var waiting = Query.query(Criteria.where("outbox.at").lt(before)).limit(AT_ONCE);
        waiting.fields().include("outbox");
        for (var document : store.find(waiting, Document.class, collection)) {
            relay.publish(collection, Objects.requireNonNull(document.get("_id")), events(document));
        }
    }

    private List<DomainEvent> events(Document document) {
        return document.getList("outbox", Document.class).stream()
                .map(event -> store.getConverter().read(DomainEvent.class, event))
                .toList();
    }
}
