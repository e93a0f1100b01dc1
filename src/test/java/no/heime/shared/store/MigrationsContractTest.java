package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockProvider;
import no.heime.shared.startup.StartupFailure;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.query.Query;

/** What holds for the way from an older store to a newer one, on every store. */
abstract class MigrationsContract extends StoreContract {

    @Autowired
    LockProvider locks;

    private final List<Integer> done = new CopyOnWriteArrayList<>();

    private record Step(int number, Runnable work) implements Migration {
        @Override
        public String description() {
            return "step " + number;
        }

        @Override
        public void run() {
            work.run();
        }
    }

    private Step step(int number) {
        return new Step(number, () -> done.add(number));
    }

    private Void start(Migration... known) throws InterruptedException {
        new Migrations(store, List.of(known), locks, Clock.systemUTC()).afterPropertiesSet();
        return null;
    }

    @BeforeEach
    @AfterEach
    void nothingIsApplied() {
        store.remove(new Query(), "migrations");
    }

    @Test
    void theyRunInTheOrderOfTheirNumbersAndOnlyOnce() throws InterruptedException {
        start(step(2), step(1));
        start(step(1), step(3), step(2));
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void programsThatStartTogetherDoEachOfThemOnce() throws Exception {
        Callable<Void> program = () -> start(step(1), step(2));
        try (var together = Executors.newFixedThreadPool(2)) {
            for (var started : together.invokeAll(List.of(program, program))) {
                started.get();
            }
        }
        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void oneThatFailsStopsTheStartAndIsTriedAgainAtTheNext() throws InterruptedException {
        var failing = new Step(2, () -> {
            throw new IllegalStateException("the disk is full");
        });
        assertThatThrownBy(() -> start(step(1), failing, step(3))).hasMessage("the disk is full");
        assertThat(done).containsExactly(1);
        start(step(1), step(2), step(3));
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void anIndexThatNothingAsksByAnyMoreIsDroppedAndAllOthersStay() {
        var register = store.indexOps("register");
        register.createIndex(new Index("find.until", Direction.ASC).named("find.until"));
        var before = names("register");
        var unused = new UnusedIndexes(store);
        unused.run();
        unused.run();
        assertThat(before).contains("find.until");
        assertThat(names("register"))
                .hasSize(before.size() - 1)
                .doesNotContain("find.until")
                .contains("find.owner");
    }

    @Test
    void aStoreThatDroppedTheFirstUnusedIndexesDropsTheOneOfReportsToo() {
        store.indexOps("reports")
                .createIndex(new Index("municipality", Direction.ASC)
                        .on("status", Direction.ASC)
                        .on("at", Direction.ASC)
                        .named("municipality_status_at"));
        new UnusedIndexes(store).run();
        assertThat(names("reports")).contains("municipality_status_at");

        var unused = new UnusedReportIndex(store);
        unused.run();
        unused.run();
        assertThat(names("reports")).doesNotContain("municipality_status_at").contains("municipality_status_kind_at");
    }

    private List<String> names(String collection) {
        return store.indexOps(collection).getIndexInfo().stream()
                .map(IndexInfo::getName)
                .toList();
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() {
        store.save(new Document("_id", 7), "migrations");
        assertThatThrownBy(() -> start(step(1), step(2)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("written by a newer Heime (step 7, this one knows 2)");
        assertThat(done).isEmpty();
    }
}

@OnEmbedded
class MigrationsOnEmbeddedTest extends MigrationsContract {}

@OnMongod
class MigrationsOnMongodTest extends MigrationsContract {}
