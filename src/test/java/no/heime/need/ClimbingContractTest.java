package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.heime.register.EntryId;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** Each step's outcome is what happened there, whatever the register holds by then. */
abstract class ClimbingContract extends NeedStoreContract {

    @Test
    void aStepWhereTheLastHourWasSaidYesToIsNoEmptyStep() {
        var need = tryingAtHome();
        var offer = offer(60);
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        assertThat(free(offer)).isZero();

        service.recordOutcome(astrid, need, LadderStep.SELF, Outcome.TRIED, null);

        assertThat(story(need).now()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        var agreement = proposals.confirm(astrid, need, proposal);
        agreements.end(astrid, need, agreement);
        agreements.answer(astrid, need, agreement, Scale.YES, Scale.YES, false, null);
        assertThat(needs.get(need).ladder().helpedAt()).contains(LadderStep.NEIGHBOURHOOD);
        assertThat(story(need).status()).isEqualTo(NeedStatus.CLOSED);
    }

    @Test
    void aStepWhereSomebodyIsAskedIsNoEmptyStepWhenTheOfferTakesABreak() {
        var need = tryingAtHome();
        var offer = offer(60);
        proposals.propose(kari, need, offer);
        ownEntries.pause(jonas, offer, 0, LocalDate.now(clock).plusWeeks(2));

        service.recordOutcome(astrid, need, LadderStep.SELF, Outcome.TRIED, null);

        assertThat(outcome(need, LadderStep.NEIGHBOURHOOD)).isNull();
        assertThat(story(need).now()).isEqualTo(LadderStep.NEIGHBOURHOOD);
    }

    @Test
    void whereHelpIsOverAndNobodyHasSaidHowItWentIsNoEmptyStep() {
        var need = tryingAtHome();
        var offer = offer(60);
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        var agreement = proposals.confirm(astrid, need, proposal);
        agreements.end(jonas, need, agreement);
        ownEntries.withdraw(jonas, offer);

        service.recordOutcome(astrid, need, LadderStep.SELF, Outcome.TRIED, null);

        assertThat(outcome(need, LadderStep.NEIGHBOURHOOD)).isNull();
        agreements.answer(astrid, need, agreement, Scale.NO, Scale.NO, false, null);
        assertThat(outcome(need, LadderStep.NEIGHBOURHOOD)).isEqualTo(Outcome.TRIED);
        assertThat(story(need).now()).isEqualTo(LadderStep.MUNICIPALITY);
    }

    @Test
    void whatIsTakenStaysBeingTriedWhenItIsTakenOutOfTheRegister() {
        var resource = resource();
        var need = registered();
        service.take(astrid, need, resource);
        ownEntries.withdraw(jonas, resource);
        refuseAsEmpty(need, LadderStep.SELF);

        proposals.propose(astrid, need, offer(60));

        assertThat(story(need).now()).isEqualTo(LadderStep.SELF);
    }

    @Test
    void anEmptyStepWhereSomebodyIsAskedLaterIsOpenAgainAndKeepsItsOutcome() {
        var need = registered();
        service.sendToMunicipality(astrid, need);
        assertThat(outcome(need, LadderStep.NEIGHBOURHOOD)).isEqualTo(Outcome.NOTHING_HERE);
        var proposal = proposals.propose(kari, need, offer(60));
        assertThat(story(need).now()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        proposals.accept(jonas, need, proposal);
        var agreement = proposals.confirm(astrid, need, proposal);
        agreements.end(astrid, need, agreement);
        agreements.answer(astrid, need, agreement, Scale.PARTLY, Scale.YES, false, null);
        assertThat(needs.get(need).ladder().helpedAt()).contains(LadderStep.NEIGHBOURHOOD);
    }

    private NeedId tryingAtHome() {
        EntryId resource = resource();
        var need = registered();
        service.take(astrid, need, resource);
        return need;
    }

    private void refuseAsEmpty(NeedId need, LadderStep step) {
        Refusal.refused(
                "need.refused.something-is-here",
                () -> service.recordOutcome(astrid, need, step, Outcome.NOTHING_HERE, null));
    }

    private Outcome outcome(NeedId need, LadderStep step) {
        return needs.get(need).ladder().at(step).outcome();
    }
}

@OnEmbedded
class ClimbingOnEmbeddedTest extends ClimbingContract {}

@OnMongod
class ClimbingOnMongodTest extends ClimbingContract {}
