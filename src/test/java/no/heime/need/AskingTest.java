package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.OFFER;
import static no.heime.need.Given.visits;
import static no.heime.need.Refusal.late;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;
import org.junit.jupiter.api.Test;

/** Who may be asked when, and what an answer does. */
class AskingTest {

    private static final Act RESIDENT = Act.resident(ASTRID, MONDAY);
    private static final Act HELPER = Act.helper(JONAS, MONDAY);

    @Test
    void asksNobodyBeforeTheLowerStepIsLeftOrTried() {
        refused("need.refused.lower-step-first", () -> Given.asked(Given.need()));
    }

    @Test
    void doesNotAskTheSameOfferTwiceAtATime() {
        var need = Given.climbed();
        Given.asked(need);
        late("need.refused.already-asked", () -> Given.asked(need));
    }

    @Test
    void asksAgainAfterANo() {
        var need = Given.climbed();
        need.asking().decline(Given.asked(need), DeclineReason.BUSY, null, HELPER);
        Given.asked(need);
        assertThat(need.proposals()).hasSize(2);
    }

    @Test
    void nobodyIsAskedToHelpHerself() {
        var need = Given.climbed();
        var herself = new Question(
                OFFER,
                LadderStep.NEIGHBOURHOOD,
                Asked.person(ASTRID),
                null,
                Given.offered("Snømåking", WeekTimes.ANY),
                60);
        refused("need.refused.asking-oneself", () -> need.asking()
                .propose(new ProposalId(UUID.randomUUID()), herself, Given.OSLO, RESIDENT));
    }

    @Test
    void anAnsweredQuestionTakesNoOtherAnswer() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        late("need.refused.already-answered", () -> need.asking().accept(proposal, HELPER));
        need.asking().decline(proposal, DeclineReason.BUSY, null, HELPER);
        late("need.refused.already-answered", () -> need.asking().decline(proposal, DeclineReason.BUSY, null, HELPER));
    }

    @Test
    void aQuestionLapsesWhenTheUrgencyOfTheNeedSaysSoAndNotBefore() {
        var need = Given.climbed();
        var proposal = Given.asked(need);
        var noon = MONDAY.plus(Duration.ofHours(4));
        assertThat(need.proposal(proposal).lapsesAt()).isEqualTo(noon);
        need.asking().lapseWhatIsDue(Act.program(noon.minusSeconds(1)));
        assertThat(need.proposal(proposal).status()).isEqualTo(ProposalStatus.SENT);
        need.asking().lapseWhatIsDue(Act.program(noon));
        assertThat(need.proposal(proposal).status()).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void aYesWaitsAWeekForTheResidentsHoweverMuchItHastens() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        assertThat(need.proposal(proposal).lapsesAt()).isEqualTo(MONDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void aYesThatComesTooLateIsRefusedEvenBeforeTheSweep() {
        var need = Given.climbed();
        var proposal = Given.asked(need);
        var late = Act.helper(JONAS, MONDAY.plus(Duration.ofHours(49)));
        late("need.refused.lapsed", () -> need.asking().accept(proposal, late));
    }

    @Test
    void timeIsHeldFromTheHelpersYesUntilTheAgreementIsOver() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        assertThat(need.involved().holdsCapacityFor(proposal)).isTrue();
        var agreement = new AgreementId(UUID.randomUUID());
        need.agreeing().confirm(proposal, agreement, visits(), RESIDENT);
        assertThat(need.involved().holdsCapacityFor(proposal)).isTrue();
        need.agreeing().end(agreement, RESIDENT);
        assertThat(need.involved().holdsCapacityFor(proposal)).isFalse();
    }

    @Test
    void aTurnedDownHelperIsFreeAgain() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        need.asking().turnDown(proposal, null, RESIDENT);
        assertThat(need.involved().holdsCapacityFor(proposal)).isFalse();
    }
}
