package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.KARI;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.SPIKES;
import static no.heime.need.Refusal.late;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.heime.digitalcare.ParticipationId;
import no.heime.shared.LadderStep;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Act RESIDENT = Act.resident(ASTRID, MONDAY);
    private static final Act STAFF = Act.caseWorker(KARI, MONDAY.plus(Duration.ofHours(1)));
    private static final Act RESIDENT_LATER = Act.resident(ASTRID, MONDAY.plus(Duration.ofHours(23)));

    private final Need need = Given.climbed();

    private void isRefused(Act act) {
        refused("need.refused.closed-for-good", () -> need.closing().reopen(act));
        assertThat(need.status()).isEqualTo(NeedStatus.CLOSED);
    }

    @Test
    void whatWasClosedByMistakeStandsWhereItStoodAndBothAreTold() {
        var ladder = need.ladder();
        need.closing().close("Feil knapp", RESIDENT);

        need.closing().reopen(RESIDENT_LATER);
        need.closing().reopen(RESIDENT_LATER);

        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.ladder()).isEqualTo(ladder);
        assertThat(need.history())
                .extracting(HistoryEntry::what)
                .endsWith(Happening.STEP_LEFT, Happening.CLOSED, Happening.REOPENED);
        assertThat(need.outbox()).hasSameSizeAs(need.history());
    }

    @Test
    void whatWasReadBeforeSomebodyWasAskedClosesNothingQuietly() {
        Given.asked(need);
        late("need.refused.not-quiet", () -> need.closing().closeQuietly(RESIDENT));
        assertThat(need.status().isClosed()).isFalse();
        need.closing().close(null, RESIDENT);
        need.closing().closeQuietly(RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.CLOSED);
    }

    @Test
    void howLongTheResidentHasWaitedIsNotForgottenByIt() {
        var waited = need.lastContact();
        need.closing().close(null, STAFF);
        need.closing().reopen(STAFF);
        assertThat(need.lastContact()).isEqualTo(waited);

        need.climbing().write("Vi ringer deg.", STAFF);
        need.closing().close(null, Act.caseWorker(KARI, MONDAY.plus(Duration.ofHours(2))));
        need.closing().reopen(Act.caseWorker(KARI, MONDAY.plus(Duration.ofHours(3))));
        assertThat(need.lastContact()).isEqualTo(STAFF.at());
    }

    @Test
    void whatAHelperSaysAfterwardsOfEarlierHelpStandsInNobodysWay() {
        var over = Given.agreed(need);
        need.agreeing().end(over, RESIDENT);
        need.closing().close(null, STAFF);
        var afterwards = STAFF.at().plus(Duration.ofHours(1));
        need.agreeing().answer(over, Side.HELPER, helped(), Act.helper(JONAS, afterwards));

        need.closing().reopen(Act.caseWorker(KARI, STAFF.at().plus(Duration.ofHours(2))));

        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.lastContact()).isEqualTo(afterwards);
    }

    private static ClosingAnswer helped() {
        return new ClosingAnswer(Scale.YES, Scale.YES, false, null, MONDAY);
    }

    @Test
    void whatTheResidentHasSaidAfterwardsIsNotPassedOver() {
        var over = Given.agreed(need);
        need.agreeing().end(over, RESIDENT);
        need.closing().close(null, RESIDENT);
        need.agreeing().answer(over, Side.RESIDENT, helped(), RESIDENT_LATER);
        isRefused(RESIDENT_LATER);
    }

    @Test
    void onlyWhoClosedItOpensItAgain() {
        need.closing().close(null, STAFF);
        isRefused(RESIDENT_LATER);
    }

    @Test
    void thereIsAWayBackForADay() {
        need.closing().close(null, RESIDENT);
        late("shared.undo.too-late", () -> need.closing()
                .reopen(Act.resident(ASTRID, MONDAY.plus(Duration.ofDays(1)))));
    }

    @Test
    void whereSomebodyWasToldToStayAwayThereIsNoWayBack() {
        assertThat(need.closing().isQuiet()).isTrue();
        Given.asked(need, SPIKES);
        assertThat(need.closing().isQuiet()).isFalse();
        need.closing().close(null, RESIDENT);
        isRefused(RESIDENT);
    }

    @Test
    void whereAnAgreementEndedWithItThereIsNoWayBack() {
        Given.agreed(need);
        assertThat(need.closing().isQuiet()).isFalse();
        need.closing().close(null, RESIDENT);
        isRefused(RESIDENT);
    }

    @Test
    void whatHelpedStaysClosed() {
        need.climbing().leave(LadderStep.NEIGHBOURHOOD, Outcome.HELPED, null, RESIDENT);
        isRefused(RESIDENT);
    }

    @Test
    void whatFollowsFromAPartInDigitalCareStaysClosed() {
        need.wishedIn(new ParticipationId(UUID.randomUUID()));
        assertThat(need.closing().isQuiet()).isFalse();
        need.closing().close(null, RESIDENT);
        isRefused(RESIDENT);
    }
}
