package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.register.Amount;
import no.heime.register.EntryId;
import no.heime.register.ReservationId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** The time of an offer is held once, given back once, and never lost, on every store. */
abstract class TimeIsHeldOnceContract extends NeedStoreContract {

    @Test
    void aHundredAcceptancesOfThreePlacesGiveThreeAgreements() throws Exception {
        var offer = offer(Amount.people(3));
        var first = registered();
        assertThat(story(first)
                        .at(LadderStep.NEIGHBOURHOOD)
                        .candidates()
                        .getFirst()
                        .reasons())
                .contains(new Reason.FreePlaces(3, 3));
        ofAHundredWhoSayYesAtOnceThereAre(3, offer);
    }

    @Test
    void aHundredAcceptancesOfTheLastFreeHourGiveOneAgreement() throws Exception {
        var offer = offer(60);
        ofAHundredWhoSayYesAtOnceThereAre(1, offer);
    }

    private void ofAHundredWhoSayYesAtOnceThereAre(int agreements, EntryId offer) throws Exception {
        var asked = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 100; i++) {
            var need = registered();
            var proposal = proposals.propose(kari, need, offer);
            asked.add(() -> accepted(need, proposal));
        }
        try (var many = Executors.newFixedThreadPool(32)) {
            var yes = many.invokeAll(asked).stream()
                    .map(NeedStoreContract::result)
                    .filter(Boolean::booleanValue);
            assertThat(yes).hasSize(agreements);
        }
        assertThat(free(offer)).isZero();
        assertThat(reservations(offer)).isEqualTo(agreements);
    }

    @Test
    void twoYesesToOneQuestionAtOnceHoldTheTimeOnce() throws Exception {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(kari, need, offer);
        Callable<Boolean> yes = () -> accepted(need, proposal);
        try (var many = Executors.newFixedThreadPool(8)) {
            many.invokeAll(IntStream.range(0, 8).mapToObj(i -> yes).toList()).forEach(NeedStoreContract::result);
        }
        assertThat(free(offer)).isEqualTo(60);
        assertThat(needs.get(need).involved().holdsCapacityFor(proposal)).isTrue();
    }

    @Test
    void whatAKilledYesHadReservedIsFreeAgainWhenTheQuestionLapses() {
        var offer = offer(60);
        var need =
                Need.register(new NeedId(ids.next()), astrid.id(), "1822", wish(), act(astrid, Duration.ofHours(60)));
        need.climbing().leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, act(astrid, Duration.ofHours(60)));
        var proposal = new ProposalId(ids.next());
        var question = new Question(
                offer,
                LadderStep.NEIGHBOURHOOD,
                Asked.person(jonas.id()),
                LELAND,
                Given.offered("Snømåking", WeekTimes.ANY),
                60);
        need.asking()
                .propose(
                        proposal,
                        question,
                        Given.OSLO,
                        Act.caseWorker(kari.id(), clock.instant().minus(Duration.ofHours(49))));
        needs.save(need);
        reservations.reserve(offer, new ReservationId(proposal.value()), 60);
        assertThat(free(offer)).isZero();

        needClock.lapseQuestions();

        assertThat(needs.get(need.id()).proposal(proposal).status()).isEqualTo(ProposalStatus.LAPSED);
        assertThat(free(offer)).isEqualTo(60);
    }

    @Test
    void turningDownGivesTheTimeBack() {
        var offer = offer(60);
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        proposals.turnDown(astrid, need, proposal, null);
        assertThat(free(offer)).isEqualTo(60);
    }

    @Test
    void aYesThatTheResidentLeavesWaitingIsTakenBackAndTheTimeIsFree() {
        var offer = offer(60);
        var need = Need.register(new NeedId(ids.next()), astrid.id(), "1822", wish(), act(astrid, Duration.ofDays(9)));
        need.climbing().leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, act(astrid, Duration.ofDays(9)));
        var proposal = new ProposalId(ids.next());
        var question = new Question(
                offer,
                LadderStep.NEIGHBOURHOOD,
                Asked.person(jonas.id()),
                LELAND,
                Given.offered("Snømåking", WeekTimes.ANY),
                60);
        need.asking().propose(proposal, question, Given.OSLO, act(astrid, Duration.ofDays(9)));
        need.asking().accept(proposal, Act.helper(jonas.id(), clock.instant().minus(Duration.ofHours(215))));
        needs.save(need);
        reservations.reserve(offer, new ReservationId(proposal.value()), 60);

        needClock.lapseQuestions();

        assertThat(needs.get(need.id()).proposal(proposal).status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(free(offer)).isEqualTo(60);
    }

    @Test
    void theHelperMayTakeHerYesBackUntilTheResidentHasSaidHers() {
        var offer = offer(60);
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        proposals.decline(jonas, need, proposal, DeclineReason.OTHER, null);
        assertThat(free(offer)).isEqualTo(60);
        refused("need.refused.nobody-has-said-yes", () -> proposals.confirm(astrid, need, proposal));
    }

    private boolean accepted(NeedId need, ProposalId proposal) {
        try {
            proposals.accept(jonas, need, proposal);
            return true;
        } catch (DomainException refusal) {
            return false;
        }
    }
}

@OnEmbedded
class TimeIsHeldOnceOnEmbeddedTest extends TimeIsHeldOnceContract {}

@OnMongod
class TimeIsHeldOnceOnMongodTest extends TimeIsHeldOnceContract {}
