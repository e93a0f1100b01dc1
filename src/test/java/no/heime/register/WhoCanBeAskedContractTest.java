package no.heime.register;

import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.Test;

/** Who can be asked where, and that the time which is left is promised once. */
abstract class WhoCanBeAskedContract extends WholeRegisterContract {

    @Test
    void candidatesServeTheDistrictOnTheStepWithThatKindMostFreeTimeFirst() {
        approved(offer("Lite tid", 60, LELAND));
        approved(offer("God tid", 600, LELAND, SANDNESSJOEN));
        approved(offer("Et annet sted", 300, SANDNESSJOEN));
        approved(offer(new KindId("visit"), "Noe annet", 300, FAR, LELAND));
        registered(offer("Ikke godkjent", 300, LELAND));
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .extracting(RegisterEntry::title)
                .containsExactly("God tid", "Lite tid");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 1))
                .hasSize(1);
        assertThat(register.candidates(LadderStep.DIGITAL, SNOW, LELAND, 10)).isEmpty();
    }

    @Test
    void digitalHelpersAreOffersOfTheDigitalKindsNearestFirst() {
        approved(offer(new KindId("digital-help"), "Mobil", 60, FAR, LELAND));
        approved(offer(new KindId("sign-in-help"), "BankID", 90, FAR, LELAND, SANDNESSJOEN));
        approved(offer(new KindId("sign-in-help"), "Et annet sted", 90, FAR, SANDNESSJOEN));
        approved(offer("Snø", 60, LELAND));
        registered(offer(new KindId("digital-help"), "Ikke godkjent", 60, FAR, LELAND));
        var helpers = register.digitalHelpers(LELAND, 10);
        assertThat(helpers).extracting(hit -> hit.entry().title()).containsExactlyInAnyOrder("Mobil", "BankID");
        assertThat(helpers).allSatisfy(hit -> assertThat(hit.travel()).isNotNull());
        assertThat(register.digitalHelpers(LELAND, 1)).hasSize(1);
    }

    @Test
    void anOfferThatIsFullIsNotACandidate() {
        var id = approved(offer("Snø", 60, LELAND));
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 60))
                .isTrue();
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .isEmpty();
    }

    @Test
    void whatIsEverywhereReachesEveryDistrict() {
        approved(phoneLine());
        assertThat(register.candidates(LadderStep.SELF, new KindId("walk-together"), SANDNESSJOEN, 10))
                .extracting(RegisterEntry::title)
                .containsExactly("Ringelinja");
        assertThat(found("ringelinja", null, null)).hasSize(1);
    }

    @Test
    void aReservationTwiceTakesTheTimeOnceAndItsReleaseGivesItBackOnce() {
        var id = approved(offer("Snø", 60, LELAND));
        var reservation = new ReservationId(UUID.randomUUID());
        assertThat(reservations.reserve(id, reservation, 40)).isTrue();
        assertThat(reservations.reserve(id, reservation, 40)).isTrue();
        assertThat(free(id)).isEqualTo(20);
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 40))
                .isFalse();
        reservations.release(id, reservation);
        reservations.release(id, reservation);
        assertThat(free(id)).isEqualTo(60);
    }

    @Test
    void aHundredWhoWantTheLastHourAtOnceGetItExactlyOnce() throws Exception {
        var id = approved(offer("Snø", 60, LELAND));
        var attempts = IntStream.range(0, 100)
                .<Callable<Boolean>>mapToObj(
                        n -> () -> reservations.reserve(id, new ReservationId(UUID.randomUUID()), 60))
                .toList();
        try (var crowd = Executors.newFixedThreadPool(20)) {
            var got = 0;
            for (var attempt : crowd.invokeAll(attempts)) {
                got += attempt.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        }
        assertThat(free(id)).isZero();
    }

    @Test
    void aReservationMeanwhileIsNotLostWhenTheOwnerEdits() {
        var id = approved(offer("Snø", 60, LELAND));
        reservations.reserve(id, new ReservationId(UUID.randomUUID()), 40);
        register.register(JONAS, id, null, 0, offer("Snø", 120, LELAND));
        assertThat(free(id)).isEqualTo(80);
    }
}

@OnEmbedded
class WhoCanBeAskedOnEmbeddedTest extends WhoCanBeAskedContract {}

@OnMongod
class WhoCanBeAskedOnMongodTest extends WhoCanBeAskedContract {}
