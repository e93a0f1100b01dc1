package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.heime.identity.ForgetsPeople;
import no.heime.need.NeedStatus;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** Somebody asks to be erased, regrets it or not, and her day comes. */
abstract class ErasingContract extends ErasuresContract {

    @Test
    void sheIsToldThatSheWillBeErasedAndUntilThenNothingIsLost() {
        var need = agreed();

        var asked = service.ask(astrid);
        onDay(13).carryOut();

        assertThat(told(astrid)).contains("dialogue.erasure.asked");
        assertThat(service.of(astrid)).contains(erasures.findById(astrid.id()).orElseThrow());
        assertThat(asked.isBegun()).isFalse();
        assertThat(people.byId(astrid.id())).isPresent();
        assertThat(screens.open(astrid, need).story().status()).isEqualTo(NeedStatus.AGREED);
    }

    @Test
    void whatIsAskedTwiceIsAskedOnceAndRegrettedTwiceRegrettedOnce() {
        var first = service.ask(astrid);
        assertThat(service.ask(astrid).due()).isEqualTo(first.due().truncatedTo(ChronoUnit.MILLIS));

        service.regret(astrid);
        service.regret(astrid);

        assertThat(service.of(astrid)).isEmpty();
        onDay(15).carryOut();
        assertThat(people.byId(astrid.id())).isPresent();
    }

    @Test
    void onceItIsBegunItCannotBeRegretted() {
        service.ask(astrid);
        onDay(15).carryOut();

        assertThatThrownBy(() -> service.regret(astrid)).hasMessage("erasure.refused.begun");
    }

    /** One that cannot forget yet is asked again, and the person is there until all others have forgotten her. */
    @Test
    void whatFailsIsTriedAgainAndHerNameGoesLast() {
        service.ask(astrid);
        var times = new AtomicInteger();
        ForgetsPeople slow = actor -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("stopped in the middle");
            }
            return times.get() > 2;
        };
        var all = new ArrayList<>(modules);
        all.add(slow);

        onDay(15, all).carryOut();
        onDay(15, all).carryOut();
        assertThat(people.byId(astrid.id())).isPresent();
        assertThat(service.of(astrid)).get().matches(Erasure::isBegun);

        onDay(15, all).carryOut();
        assertThat(people.byId(astrid.id())).isEmpty();
    }

    @Test
    void whatComesToHerAfterwardsIsForgottenADayLater() {
        service.ask(astrid);
        onDay(15).carryOut();
        relay.publish(
                Erasure.class,
                astrid.id(),
                List.of(new ErasureEvent.Asked(UUID.randomUUID(), clock.instant(), astrid.id())));
        assertThat(everything()).contains(astrid.id().toString());

        onDay(17).carryOut();

        assertThat(everything()).doesNotContain(astrid.id().toString());
    }
}

@OnEmbedded
class ErasingOnEmbeddedTest extends ErasingContract {}

@OnMongod
class ErasingOnMongodTest extends ErasingContract {}
