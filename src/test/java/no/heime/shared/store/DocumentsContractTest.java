package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.heime.shared.Ids;
import no.heime.shared.WeekTimes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** How values look in a document, and that nobody's change is lost. */
abstract class DocumentsContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00.123Z");

    @Autowired
    Ids ids;

    private Thing thing() {
        var id = new ThingId(ids.next());
        var event = new ThingHappened(ids.next(), NOON, id);
        return new Thing(
                id,
                Set.of(new ThingId(ids.next())),
                Map.of("one", id),
                WeekTimes.of(List.of("TUESDAY_MORNING")),
                List.of(event),
                null);
    }

    @Test
    void whatIsStoredIsReadBack() {
        var thing = store.insert(thing());
        assertThat(store.findById(thing.id(), Thing.class)).isEqualTo(thing);
    }

    @Test
    void severalAreFoundByTheirIds() {
        var one = store.insert(thing());
        var other = store.insert(thing());
        store.insert(thing());
        var both = Query.query(Criteria.where("id").in(one.id(), other.id()));
        assertThat(store.find(both, Thing.class)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void anIdIsAPlainUuidInTheDatabaseAndNoClassIsNamed() {
        var thing = store.insert(thing());
        var raw = store.getCollection("things")
                .find(new org.bson.Document("_id", thing.id().value()))
                .first();
        assertThat(raw).isNotNull().containsEntry("times", List.of("TUESDAY_MORNING"));
        assertThat(raw.toJson()).doesNotContain("no.heime");
    }

    @Test
    void theSecondOfTwoChangesIsRefused() {
        var thing = store.insert(thing());
        store.save(thing);
        assertThatThrownBy(() -> store.save(thing)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aChangeIsTriedAgainOnAFreshCopy() {
        var stale = store.insert(thing());
        store.save(stale);
        var tries = new int[1];
        var stored = Retry.onConflict(() -> {
            tries[0]++;
            return store.save(tries[0] == 1 ? stale : store.findById(stale.id(), Thing.class));
        });
        assertThat(stored.version()).isEqualTo(2);
    }

    @Test
    void whoMakesWhatAnotherHasMadeMeanwhileLooksAtItOnceMore() {
        var there = store.insert(thing());
        var tries = new int[1];
        var stored = Retry.onConflict(() -> {
            tries[0]++;
            return tries[0] == 1
                    ? Retry.making(() -> store.insert(there))
                    : store.save(store.findById(there.id(), Thing.class));
        });
        assertThat(tries[0]).isEqualTo(2);
        assertThat(stored.version()).isEqualTo(1);
    }

    @Test
    void theSameIdIsStoredOnce() {
        var thing = store.insert(thing());
        assertThatThrownBy(() -> store.insert(thing)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatIsWorkedOutAnewOverwritesNothingThatOthersStoreMeanwhileAndLooksAtItOnceMore() {
        var thing = store.insert(thing());
        var rounds = new AtomicInteger();
        var changed = new Anew(store, "things").untilDone(Query.query(all()), stored -> {
            if (rounds.getAndIncrement() == 0) {
                store.save(thing);
            }
            return Update.update("times", List.of("MONDAY_EVENING"));
        });
        assertThat(changed).isEqualTo(1);
        assertThat(rounds).hasValue(2);
        var now = store.findById(thing.id(), Thing.class);
        assertThat(now.times()).isEqualTo(WeekTimes.of(List.of("MONDAY_EVENING")));
        assertThat(now.version()).isEqualTo(2);
    }

    @Test
    void whenOthersAreFirstAgainAndAgainItIsNotPassedOverInSilence() {
        var thing = store.insert(thing());
        var anew = new Anew(store, "things");
        assertThatThrownBy(() -> anew.untilDone(Query.query(all()), stored -> {
                    store.save(store.findById(thing.id(), Thing.class));
                    return Update.update("times", List.of("MONDAY_EVENING"));
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private static Criteria all() {
        return Criteria.where("outbox.at").gt(Instant.EPOCH);
    }

    @Test
    void aConditionalChangeHappensOnlyWhenItsConditionHolds() {
        var thing = store.insert(thing());
        var asItWas =
                Query.query(Criteria.where("id").is(thing.id()).and("version").is(0));
        var next = new Update().inc("version", 1);
        assertThat(store.findAndModify(asItWas, next, Thing.class)).isNotNull();
        assertThat(store.findAndModify(asItWas, next, Thing.class)).isNull();
    }
}

@OnEmbedded
class DocumentsOnEmbeddedTest extends DocumentsContract {}

@OnMongod
class DocumentsOnMongodTest extends DocumentsContract {}
