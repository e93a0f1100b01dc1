package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.KARI;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.SPIKES;
import static no.heime.need.Refusal.late;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.events.DomainEvent;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final Act RESIDENT = Act.resident(ASTRID, MONDAY);
    private static final Act HELPER = Act.helper(JONAS, MONDAY);

    @Test
    void everyChangeIsWrittenInTheHistoryAndTold() {
        var need = Given.climbed();
        Given.accepted(need);
        assertThat(need.history())
                .extracting(HistoryEntry::what)
                .containsExactly(Happening.REGISTERED, Happening.STEP_LEFT, Happening.ASKED, Happening.ACCEPTED);
        assertThat(need.outbox())
                .extracting(DomainEvent::id)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void whatIsToldSaysWhoAskedTheHelperAndWhetherItHelped() {
        var need = Given.climbed();
        var agreement = Given.agreed(need);
        need.agreeing().end(agreement, RESIDENT);
        need.agreeing()
                .answer(agreement, Side.HELPER, new ClosingAnswer(Scale.YES, Scale.YES, null, null, MONDAY), HELPER);
        need.agreeing()
                .answer(agreement, Side.RESIDENT, new ClosingAnswer(Scale.NO, Scale.YES, null, null, MONDAY), RESIDENT);
        assertThat(told(need, Happening.ACCEPTED))
                .extracting(NeedChanged::askedBy)
                .containsExactly(By.CASE_WORKER);
        assertThat(told(need, Happening.CONFIRMED))
                .extracting(NeedChanged::askedBy)
                .containsExactly(By.CASE_WORKER);
        assertThat(told(need, Happening.ANSWERED))
                .extracting(NeedChanged::outcome)
                .containsExactly(null, Outcome.TRIED);
    }

    private static List<NeedChanged> told(Need need, Happening what) {
        return need.outbox().stream()
                .map(NeedChanged.class::cast)
                .filter(told -> told.what() == what)
                .toList();
    }

    @Test
    void theResidentsOwnWordsAreNoContactFromOthers() {
        var need = Given.climbed();
        var before = need.lastContact();
        need.climbing()
                .leave(
                        need.ladder().now(),
                        Outcome.TRIED,
                        null,
                        Act.resident(Given.ASTRID, MONDAY.plus(Duration.ofDays(2))));
        assertThat(need.lastContact()).isEqualTo(before);
    }

    @Test
    void whoWaitsHasHeardFromNobodyWhenStaffOnlyMoveTheNeed() {
        var need = Given.need();
        var later = Act.caseWorker(KARI, MONDAY.plus(Duration.ofDays(3)));
        need.climbing().leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, later);
        assertThat(need.hasWaitedTooLong(later.at())).isEqualTo(need.wish().urgency() == Urgency.TODAY);
        assertThat(need.lastContact()).isEqualTo(MONDAY);

        need.climbing().write("Vi ringer deg i morgen.", later);

        assertThat(need.lastContact()).isEqualTo(later.at());
        assertThat(need.history().getLast().said()).isEqualTo("Vi ringer deg i morgen.");
    }

    @Test
    void whatComesAlongWithAnActSaysSo() {
        var need = Given.climbed();
        var other = Given.asked(need, SPIKES);
        var first = Given.agreed(need);
        Given.done(need, first);
        assertThat(told(need, Happening.WITHDRAWN))
                .extracting(NeedChanged::proposal, NeedChanged::within)
                .containsExactly(tuple(other, Happening.CONFIRMED));
        assertThat(told(need, Happening.AGREEMENT_ENDED))
                .extracting(NeedChanged::within)
                .containsExactly(Happening.VISIT_DONE);

        Given.agreed(need);
        need.closing().close(null, Act.caseWorker(KARI, MONDAY));
        assertThat(told(need, Happening.AGREEMENT_ENDED))
                .extracting(NeedChanged::within)
                .endsWith(Happening.CLOSED);
        assertThat(told(need, Happening.CLOSED)).extracting(NeedChanged::within).containsExactly((Happening) null);
    }

    @Test
    void closingTakesEverythingBack() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        need.closing().close("Det ordnet seg", RESIDENT);
        assertThat(need.proposal(proposal).status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(need.involved().holdsCapacityFor(proposal)).isFalse();
        late("need.refused.closed", () -> Given.asked(need, SPIKES));
    }

    @Test
    void isTheMunicipalitysTurnUntilSomebodyIsAskedAndAgainWhenThatHasTakenTooLong() {
        var need = Given.climbed();
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.MUNICIPALITY);
        var asked = Given.asked(need);
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.OTHERS);
        assertThat(need.turn(MONDAY.plus(Duration.ofDays(15)))).isEqualTo(Turn.MUNICIPALITY);
        need.asking().accept(asked, HELPER);
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.OTHERS);
    }

    @Test
    void isNobodysTurnWhenItIsAgreed() {
        var need = Given.climbed();
        Given.agreed(need);
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.NOBODY);
    }

    @Test
    void isTheResidentsTurnUntilSheHasSaidHowItWent() {
        var need = Given.climbed();
        var agreement = Given.agreed(need);
        need.agreeing().end(agreement, HELPER);

        assertThat(need.turn(MONDAY)).isEqualTo(Turn.OTHERS);
    }

    @Test
    void hasWaitedTooLongByItsUrgency() {
        var today = Given.need(Given.wish(Frequency.ONCE, Urgency.TODAY));
        var week = Given.need(Given.wish(Frequency.ONCE, Urgency.THIS_WEEK));
        var whenever = Given.need(Given.wish(Frequency.ONCE, Urgency.WHENEVER));
        var twoDays = MONDAY.plus(Duration.ofDays(2));
        assertThat(today.hasWaitedTooLong(twoDays)).isTrue();
        assertThat(week.hasWaitedTooLong(twoDays)).isFalse();
        assertThat(week.hasWaitedTooLong(MONDAY.plus(Duration.ofDays(4)))).isTrue();
        assertThat(whenever.hasWaitedTooLong(MONDAY.plus(Duration.ofDays(13)))).isFalse();
        assertThat(whenever.hasWaitedTooLong(MONDAY.plus(Duration.ofDays(15)))).isTrue();
    }

    @Test
    void aLapseIsNoContact() {
        var need = Given.climbed();
        Given.asked(need);
        var later = MONDAY.plus(Duration.ofDays(3));
        need.asking().lapseWhatIsDue(Act.program(later));
        assertThat(need.lastContact()).isEqualTo(MONDAY);
        assertThat(need.hasWaitedTooLong(later)).isTrue();
    }

    @Test
    void aWordIsNeededWhenThereIsNoKind() {
        refused(
                "need.refused.what-is-missing",
                () -> new NewNeed(
                        null,
                        " ",
                        Frequency.ONCE,
                        Urgency.TODAY,
                        WeekTimes.ANY,
                        Given.LELAND,
                        ForWhom.ME,
                        null,
                        Language.NB));
    }

    @Test
    void staffNameTheKindAndEmptyStepsAreLookedAtAgain() {
        var need = Given.need();
        need.climbing().passEmpty(LadderStep.SELF, Act.program(MONDAY));
        need.saying().setKind(Given.SNOW, Act.caseWorker(KARI, MONDAY));
        assertThat(need.ladder().now()).isEqualTo(LadderStep.SELF);
    }

    @Test
    void anUnknownQuestionIsNotFound() {
        var need = Given.need();
        assertThatThrownBy(() -> need.proposal(new ProposalId(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
    }
}
