package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.KARI;
import static no.heime.need.Given.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.LadderStep;
import org.junit.jupiter.api.Test;

/** What is left of a need when its resident, or who helps in it, is erased. */
class ForgettingTest {

    private static final PersonId SOLVEIG = new PersonId(UUID.randomUUID());

    private static Act astrid() {
        return Act.resident(ASTRID, MONDAY);
    }

    private static Act jonas() {
        return Act.helper(JONAS, MONDAY);
    }

    /** Jonas has said yes, and so has Astrid, who says where he is to come. */
    private static Need agreed() {
        var need = Given.climbed();
        var asked = Given.accepted(need);
        var agreement = new AgreementId(UUID.randomUUID());
        need.agreeing().confirm(asked, agreement, Given.visits(), astrid());
        need.agreeing().sayWhereToCome(agreement, "Strandveien 3", astrid());
        return need;
    }

    private static List<Happening> happened(Need need) {
        return need.history().stream().map(HistoryEntry::what).toList();
    }

    @Test
    void whatNobodyElseHasHadToDoWithIsOnlyTheResidents() {
        assertThat(Given.need().forgetting().isOthersToo()).isFalse();
        assertThat(agreed().forgetting().isOthersToo()).isTrue();
        var seen = Given.need();
        seen.climbing().write("Vi ringer deg.", Act.caseWorker(KARI, MONDAY));
        assertThat(seen.forgetting().isOthersToo()).isTrue();
    }

    @Test
    void theResidentsNeedIsClosedAsSheWouldHerselfAndHoldsNeitherHerNorAnyWords() {
        var need = agreed();
        need.forgetting().resident(astrid());

        assertThat(need.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(happened(need)).contains(Happening.AGREEMENT_ENDED, Happening.CLOSED);
        assertThat(need.resident()).isEqualTo(PersonId.NOBODY);
        assertThat(need.wish().words()).isNull();
        assertThat(need.registered().words()).isNull();
        assertThat(need.history()).allSatisfy(line -> {
            assertThat(line.said()).isNull();
            assertThat(line.who()).isNotEqualTo(ASTRID);
        });
        assertThat(need.agreements().getFirst().whereToCome()).isNull();
        assertThat(need.agreements().getFirst().helper()).isEqualTo(JONAS);
        assertThat(need.wish().kind()).isEqualTo(Given.SNOW);
    }

    @Test
    void thoseWhoAreToldOfItAreToldWhoseItWas() {
        var need = agreed();
        need.forgetting().resident(astrid());

        assertThat(need.outbox())
                .extracting(event -> ((NeedChanged) event).resident())
                .containsOnly(ASTRID);
    }

    @Test
    void forgottenTwiceIsForgottenOnce() {
        var need = agreed();
        need.forgetting().resident(astrid());
        var lines = need.history().size();

        need.forgetting().resident(astrid());

        assertThat(need.history()).hasSize(lines);
    }

    @Test
    void whoHelpedEndsTheAgreementAndTheNeedIsOpenAgain() {
        var need = agreed();
        need.forgetting().helper(JONAS, "Snømåking", jonas());

        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(happened(need)).contains(Happening.AGREEMENT_ENDED);
        var agreement = need.agreements().getFirst();
        assertThat(agreement.helper()).isEqualTo(PersonId.NOBODY);
        assertThat(agreement.isOver()).isTrue();
        var asked = need.proposals().getFirst();
        assertThat(asked.asked().person()).isEqualTo(PersonId.NOBODY);
        assertThat(asked.answeredBy()).isEqualTo(PersonId.NOBODY);
        assertThat(asked.offer()).isNull();
        assertThat(asked.title()).isEqualTo("Snømåking");
        assertThat(need.history()).noneMatch(line -> JONAS.equals(line.who())).noneMatch(line -> "Snømåking på Leland"
                .equals(line.subject()));
        assertThat(need.wish().words()).isNotNull();
        assertThat(need.resident()).isEqualTo(ASTRID);
    }

    @Test
    void whatWaitsForHisAnswerIsDeclined() {
        var need = Given.climbed();
        Given.asked(need);

        need.forgetting().helper(JONAS, "Snømåking", jonas());

        assertThat(need.proposals().getFirst().status()).isEqualTo(ProposalStatus.DECLINED);
        assertThat(need.proposals().getFirst().words()).isNull();
        assertThat(happened(need)).contains(Happening.DECLINED);
    }

    @Test
    void whatALongTimeAgoWasNotAnsweredLapses() {
        var need = Given.climbed();
        Given.asked(need);
        var late = Act.helper(JONAS, MONDAY.plusSeconds(10 * 24 * 3600));

        need.forgetting().helper(JONAS, "Snømåking", late);

        assertThat(need.proposals().getFirst().status()).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void anotherCoordinatorIsThereForWhatGoesOn() {
        var need = agreed();
        need.forgetting().coordinator(JONAS, Optional.of(SOLVEIG));

        assertThat(need.status()).isEqualTo(NeedStatus.AGREED);
        assertThat(need.agreements().getFirst().helper()).isEqualTo(SOLVEIG);
        assertThat(need.proposals().getFirst().answeredBy()).isEqualTo(PersonId.NOBODY);
    }

    @Test
    void aStepsOwnWordsGoTooAndItsOutcomeStays() {
        var need = Given.need();
        need.climbing().leave(LadderStep.SELF, Outcome.NOT_SUITABLE, "Ryggen min.", astrid());

        need.forgetting().resident(astrid());

        assertThat(need.ladder().at(LadderStep.SELF).words()).isNull();
        assertThat(need.ladder().at(LadderStep.SELF).outcome()).isEqualTo(Outcome.NOT_SUITABLE);
    }
}
