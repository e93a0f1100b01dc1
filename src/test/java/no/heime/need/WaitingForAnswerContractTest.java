package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each is told what waits for her own answer, and nothing that waits for the other's. */
abstract class WaitingForAnswerContract extends NeedStoreContract {

    @Autowired
    WaitingForAnswer waiting;

    @Autowired
    YesesWaiting yeses;

    @Test
    void aQuestionWaitsForWhoeverIsAskedAndAYesForTheResident() {
        var need = registered();
        var proposal = proposals.propose(kari, need, offer(120));
        assertThat(waiting.of(jonas))
                .extracting(WaitingForMe::link)
                .containsExactly(NeedLinks.question(need, proposal));
        assertThat(yeses.to(need)).isZero();
        proposals.accept(jonas, need, proposal);
        assertThat(waiting.of(jonas)).isEmpty();
        assertThat(waiting.of(astrid)).extracting(WaitingForMe::link).containsExactly(NeedLinks.need(need));
        assertThat(yeses.to(need)).isEqualTo(1);
        proposals.turnDown(astrid, need, proposal, null);
        assertThat(yeses.to(need)).isZero();
        assertThat(yeses.to(new NeedId(ids.next()))).isZero();
    }

    @Test
    void aQuestionThatCameTooLateWaitsForNobody() {
        var need = stored(Duration.ofDays(3));
        assertThat(need.proposals()).hasSize(1);
        assertThat(waiting.of(jonas)).isEmpty();
    }

    @Test
    void whatCameLastStandsFirst() {
        var older = stored(Duration.ofHours(5));
        var newer = stored(Duration.ofHours(2));
        assertThat(waiting.of(jonas)).extracting(WaitingForMe::link).containsExactly(question(newer), question(older));
    }

    private static String question(Need need) {
        return NeedLinks.question(need.id(), need.proposals().getFirst().id());
    }

    @Test
    void aVisitWhoseDayIsPastWaitsForTheHelpersWordAlone() {
        var need = stored(Duration.ofHours(20));
        need.asking().accept(need.proposals().getFirst().id(), Act.helper(jonas.id(), clock.instant()));
        var agreement = new AgreementId(ids.next());
        var tenDaysAgo = LocalDateTime.now(clock).minusDays(10);
        need.agreeing()
                .confirm(
                        need.proposals().getFirst().id(),
                        agreement,
                        new Visits(tenDaysAgo, ids::next),
                        act(astrid, Duration.ZERO));
        needs.save(need);

        assertThat(waiting.of(jonas)).extracting(WaitingForMe::link).containsExactly(link(need, agreement));
        assertThat(waiting.of(jonas).getFirst().text().key()).isEqualTo("need.asks.visit-passed");
        assertThat(waiting.of(astrid)).isEmpty();

        var visit =
                needs.get(need.id()).agreement(agreement).visits().getFirst().id();
        agreements.visitDone(jonas, need.id(), agreement, visit);
        assertThat(asksHowItWent(need, agreement)).isTrue();
    }

    @Test
    void howItWentIsAskedOfEachSideUntilSheHasSaidIt() {
        var need = registered();
        var proposal = proposals.propose(kari, need, offer(120));
        proposals.accept(jonas, need, proposal);
        var agreement = proposals.confirm(astrid, need, proposal);
        assertThat(waiting.of(jonas)).isEmpty();
        assertThat(waiting.of(astrid)).isEmpty();

        agreements.end(jonas, need, agreement);
        assertThat(asksHowItWent(needs.get(need), agreement)).isTrue();

        agreements.answer(jonas, need, agreement, Scale.YES, Scale.YES, false, null);
        assertThat(waiting.of(jonas)).isEmpty();
        assertThat(waiting.of(astrid)).hasSize(1);
        agreements.answer(astrid, need, agreement, Scale.YES, Scale.YES, false, null);
        assertThat(waiting.of(astrid)).isEmpty();
    }

    private boolean asksHowItWent(Need need, AgreementId agreement) {
        return Stream.of(astrid, jonas)
                .map(waiting::of)
                .allMatch(it -> it.size() == 1
                        && it.getFirst().link().equals(link(need, agreement))
                        && it.getFirst().text().key().equals("need.asks.how-did-it-go"));
    }

    private static String link(Need need, AgreementId agreement) {
        return NeedLinks.agreement(need.id(), agreement);
    }

    /** A need about which Jonas was asked some time ago. */
    private Need stored(Duration ago) {
        var need = Need.register(new NeedId(ids.next()), astrid.id(), "1822", wish(), act(astrid, ago));
        need.climbing().leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, act(astrid, ago));
        var question = new Question(
                offer(60),
                LadderStep.NEIGHBOURHOOD,
                Asked.person(jonas.id()),
                LELAND,
                Given.offered("Snømåking", wish().times()),
                60);
        need.asking().propose(new ProposalId(ids.next()), question, Given.OSLO, act(astrid, ago));
        return needs.save(need);
    }
}

@OnEmbedded
class WaitingForAnswerOnEmbeddedTest extends WaitingForAnswerContract {}

@OnMongod
class WaitingForAnswerOnMongodTest extends WaitingForAnswerContract {}
