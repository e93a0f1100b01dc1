package no.heime.shared.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import no.heime.shared.Ids;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.store.Thing;
import no.heime.shared.store.ThingHappened;
import no.heime.shared.store.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened is told at least once, whatever comes in between. */
abstract class RelayContract extends StoreContract {

    private final List<DomainEvent> heard = new CopyOnWriteArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private DocumentRelay relay;
    private Sweep sweep;

    @BeforeEach
    void listen() {
        relay = new DocumentRelay(store, event -> {
            if (!failures.isEmpty()) {
                throw failures.removeFirst();
            }
            heard.add((DomainEvent) event);
        });
        sweep = new Sweep(store, relay, clock);
    }

    private Thing stored(Duration ago) {
        var id = new ThingId(ids.next());
        var at = Instant.ofEpochMilli(clock.instant().minus(ago).toEpochMilli());
        var events = List.<DomainEvent>of(
                new ThingHappened(ids.next(), at, id), new ThingHappened(ids.next(), at.plusMillis(1), id));
        return store.insert(new Thing(id, Set.of(), Map.of(), WeekTimes.ANY, events, null));
    }

    private Thing now(Thing thing) {
        return store.findById(thing.id(), Thing.class);
    }

    @Test
    void whatWasToldIsTakenOutInOrderAndTheVersionStays() {
        var thing = stored(Duration.ZERO);
        relay.publish(Thing.class, thing.id(), thing.outbox());
        assertThat(heard).isEqualTo(thing.outbox());
        assertThat(now(thing).outbox()).isEmpty();
        assertThat(now(thing).version()).isEqualTo(thing.version());
    }

    @Test
    void whatWasStoredBeforeTheProgramStoppedIsToldLater() {
        var thing = stored(Duration.ofMinutes(1));
        sweep.tellWhatWasLeft();
        assertThat(heard).isEqualTo(thing.outbox());
        assertThat(now(thing).outbox()).isEmpty();
    }

    @Test
    void whatIsBeingToldRightNowIsLeftAlone() {
        stored(Duration.ZERO);
        sweep.tellWhatWasLeft();
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatFailsIsToldAgainAndTheCallerDoesNotNotice() {
        var thing = stored(Duration.ofMinutes(1));
        failures.add(new IllegalStateException("listener"));
        relay.publish(Thing.class, thing.id(), thing.outbox());
        assertThat(now(thing).outbox()).containsExactly(thing.outbox().getFirst());
        sweep.tellWhatWasLeft();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(thing.outbox());
        assertThat(now(thing).outbox()).isEmpty();
    }

    @Test
    void aDocumentChangedMeanwhileStillTellsAndKeepsTheChange() {
        var thing = stored(Duration.ofMinutes(1));
        var changed = store.save(now(thing));
        relay.publish(Thing.class, thing.id(), thing.outbox());
        assertThat(now(thing).version()).isEqualTo(changed.version());
        assertThat(now(thing).outbox()).isEmpty();
    }
}

@OnEmbedded
class RelayOnEmbeddedTest extends RelayContract {}

@OnMongod
class RelayOnMongodTest extends RelayContract {}
