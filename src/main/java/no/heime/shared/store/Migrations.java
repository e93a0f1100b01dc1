package no.heime.shared.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import no.heime.shared.startup.StartupFailure;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Brings the store to where this program needs it before anybody uses it: the migrations that are missing, in order,
 * by one program at a time, and then the indexes.
 */
@Component("migrations")
class Migrations implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final String COLLECTION = "migrations";
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final MongoOperations store;
    private final List<Migration> migrations;
    private final LockProvider locks;
    private final Clock clock;

    Migrations(MongoOperations store, List<Migration> migrations, LockProvider locks, Clock clock) {
        this.store = store;
        this.migrations = migrations.stream()
                .sorted(Comparator.comparing(Migration::number))
                .toList();
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws InterruptedException {
        refuseNewerStore();
        while (!done()) {
            var lock = locks.lock(new LockConfiguration(clock.instant(), COLLECTION, AT_MOST, Duration.ZERO));
            if (lock.isPresent()) {
                try {
                    missing().forEach(this::run);
                } finally {
                    lock.get().unlock();
                }
            } else {
                Thread.sleep(PATIENCE);
            }
        }
        Indexes.create(store);
    }

    private void refuseNewerStore() {
        var known = migrations.isEmpty() ? 0 : migrations.getLast().number();
        var newest = applied().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (newest > known) {
            throw new StartupFailure(
                    "The store was written by a newer Heime (step %d, this one knows %d): start that version, or restore a copy from before it."
                            .formatted(newest, known));
        }
    }

    private boolean done() {
        return missing().isEmpty();
    }

    private List<Migration> missing() {
        var applied = applied();
        return migrations.stream()
                .filter(migration -> !applied.contains(migration.number()))
                .toList();
    }

    private List<Integer> applied() {
        return store.findAll(Document.class, COLLECTION).stream()
                .map(migration -> migration.getInteger("_id"))
                .toList();
    }

    private void run(Migration migration) {
        log.info("Store: step {}, {}", migration.number(), migration.description());
        migration.run();
        store.save(
                new Document("_id", migration.number())
                        .append("description", migration.description())
                        .append("at", clock.instant()),
                COLLECTION);
    }
}
