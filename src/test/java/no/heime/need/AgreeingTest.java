package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.OFFER;
import static no.heime.need.Given.SPIKES;
import static no.heime.need.Given.visits;
import static no.heime.need.Refusal.late;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.register.Absences;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import org.junit.jupiter.api.Test;

/** What both sides agree on, its visits, and how it went. */
class AgreeingTest {

    private static final Act RESIDENT = Act.resident(ASTRID, MONDAY);
    private static final Act HELPER = Act.helper(JONAS, MONDAY);

    @Test
    void noVisitIsPlannedForADayOnWhichTheHelperHasSaidThatSheIsAway() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK));
        need.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, Act.resident(ASTRID, MONDAY));
        var asked = Given.question(OFFER);
        var first = Given.agreed(need);
        var day = need.agreement(first).visits().getFirst().date();
        var away = new Question(
                asked.entry(),
                asked.step(),
                asked.asked(),
                asked.home(),
                Given.offered(asked.title(), asked.times(), Absences.of(List.of(day.toString()))),
                asked.minutes());
        need.agreeing().end(first, Act.resident(ASTRID, MONDAY));
        var proposal = new ProposalId(UUID.randomUUID());
        need.asking().propose(proposal, away, Given.OSLO, Act.resident(ASTRID, MONDAY));
        need.asking().accept(proposal, Act.helper(JONAS, MONDAY));
        var agreement = new AgreementId(UUID.randomUUID());
        need.agreeing().confirm(proposal, agreement, Given.visits(), Act.resident(ASTRID, MONDAY));

        assertThat(need.agreement(agreement).visits().getFirst().date()).isEqualTo(day.plusWeeks(1));
    }

    @Test
    void weeksThatNobodyHasToldOfDoNotStopTheWeeksToCome() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK));
        need.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, Act.resident(ASTRID, MONDAY));
        var agreement = Given.agreed(need);
        var before = need.agreement(agreement).visits().size();
        var tenWeeksOn =
                LocalDateTime.ofInstant(MONDAY, ZoneId.of("Europe/Oslo")).plusWeeks(10);
        assertThat(need.agreeing().planAhead(new Visits(tenWeeksOn, UUID::randomUUID)))
                .isTrue();
        assertThat(need.agreement(agreement).visits())
                .hasSizeGreaterThan(before)
                .allSatisfy(visit -> assertThat(visit.date())
                        .isAfterOrEqualTo(
                                MONDAY.atZone(ZoneId.of("Europe/Oslo")).toLocalDate()));
        assertThat(need.agreement(agreement).plannedFrom(tenWeeksOn.toLocalDate()))
                .isEqualTo(before);
        assertThat(need.agreement(agreement).hasUnmarkedBefore(tenWeeksOn.toLocalDate()))
                .isTrue();
    }

    @Test
    void bothSayYesAndThereIsAnAgreementWithItsVisit() {
        var need = Given.climbed();
        var agreement = need.agreement(Given.agreed(need));
        assertThat(need.status()).isEqualTo(NeedStatus.AGREED);
        assertThat(agreement.helper()).isEqualTo(JONAS);
        assertThat(agreement.visits())
                .extracting(Visit::date, Visit::part)
                .containsExactly(tuple(LocalDate.of(2026, 11, 24), PartOfDay.MORNING));
    }

    @Test
    void theResidentsYesComesAfterTheHelpers() {
        var need = Given.climbed();
        var proposal = Given.asked(need);
        refused("need.refused.nobody-has-said-yes", () -> need.agreeing()
                .confirm(proposal, new AgreementId(UUID.randomUUID()), visits(), RESIDENT));
    }

    @Test
    void otherQuestionsAreTakenBackWhenThereIsAnAgreement() {
        var need = Given.climbed();
        var other = Given.asked(need, SPIKES);
        Given.agreed(need);
        assertThat(need.proposal(other).status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void theAgreementIsOverWithItsLastVisitAndBothAreAskedHowItWent() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        Given.done(need, id);
        var agreement = need.agreement(id);
        assertThat(agreement.isOver()).isTrue();
        assertThat(agreement.awaits(Side.RESIDENT)).isTrue();
        assertThat(agreement.awaits(Side.HELPER)).isTrue();
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void howItGoesIsAskedOnlyWhenTheFirstVisitHasBeenOrShouldHaveBeen() {
        var need = Given.climbed();
        var agreement = need.agreement(Given.agreed(need));
        var visit = agreement.visits().getFirst();
        assertThat(visit.part()).isEqualTo(PartOfDay.MORNING);
        assertThat(agreement.hasBegun(visit.date().atTime(10, 59))).isFalse();
        assertThat(agreement.hasBegun(visit.date().atTime(11, 0))).isTrue();
        assertThat(agreement
                        .changing(visit.id(), v -> v.done(visit.date()))
                        .hasBegun(visit.date().atTime(8, 0)))
                .isTrue();
        assertThat(agreement
                        .changing(visit.id(), v -> v.cancelled(null))
                        .hasBegun(visit.date().plusDays(3).atTime(8, 0)))
                .isFalse();
        assertThat(agreement.end(MONDAY).hasBegun(visit.date().atTime(8, 0))).isTrue();
    }

    @Test
    void theNextVisitIsTheFirstOfThoseToCome() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK));
        need.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, RESIDENT);
        var agreement = need.agreement(Given.agreed(need));
        var first = agreement.visits().getFirst();
        var second = agreement.visits().get(1);
        assertThat(first.part()).isEqualTo(PartOfDay.MORNING);
        assertThat(agreement.next(first.date().atTime(10, 59))).contains(first);
        assertThat(agreement.next(first.date().atTime(22, 0)))
                .as("its part of the day is over")
                .contains(second);
        assertThat(agreement.next(first.date().plusDays(1).atTime(8, 0))).contains(second);
        assertThat(agreement.end(MONDAY).next(first.date().atTime(8, 0))).isEmpty();
    }

    @Test
    void theNeedIsClosedWhenTheResidentSaysThatItHelped() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        Given.done(need, id);
        need.agreeing()
                .answer(id, Side.RESIDENT, new ClosingAnswer(Scale.PARTLY, Scale.YES, null, null, MONDAY), RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(need.ladder().helpedAt()).contains(LadderStep.NEIGHBOURHOOD);
    }

    @Test
    void theNeedClimbsWhenItHelpedPartlyAndTheResidentNeedsMore() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        Given.done(need, id);
        need.agreeing()
                .answer(id, Side.RESIDENT, new ClosingAnswer(Scale.PARTLY, Scale.YES, true, null, MONDAY), RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.ladder().now()).isEqualTo(LadderStep.DIGITAL);
    }

    @Test
    void theNeedClimbsWhenTheResidentSaysThatItDidNotHelp() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        Given.done(need, id);
        need.agreeing().answer(id, Side.RESIDENT, new ClosingAnswer(Scale.NO, Scale.YES, null, null, MONDAY), RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.ladder().now()).isEqualTo(LadderStep.DIGITAL);
    }

    @Test
    void theHelperMayAnswerAfterTheNeedIsClosedButOnlyOnce() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        Given.done(need, id);
        var answer = new ClosingAnswer(Scale.YES, Scale.YES, null, null, MONDAY);
        need.agreeing().answer(id, Side.RESIDENT, answer, RESIDENT);
        need.agreeing().answer(id, Side.HELPER, answer, HELPER);
        late("need.refused.already-answered", () -> need.agreeing().answer(id, Side.HELPER, answer, HELPER));
    }

    @Test
    void howItWentIsNotAskedBeforeItIsOver() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        refused("need.refused.not-over-yet", () -> need.agreeing()
                .answer(id, Side.RESIDENT, new ClosingAnswer(Scale.YES, Scale.YES, null, null, MONDAY), RESIDENT));
    }

    @Test
    void aVisitIsNotDoneBeforeItsDay() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        refused("need.refused.visit-not-yet", () -> Given.visit(need, id, v -> v.done(LocalDate.of(2026, 11, 23))));
    }

    @Test
    void weeklyHelpIsAlwaysPlannedEightVisitsAhead() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK, "TUESDAY_MORNING"));
        need.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, RESIDENT);
        var id = Given.agreed(need);
        assertThat(need.agreement(id).visits()).hasSize(8);
        Given.done(need, id);
        assertThat(need.agreement(id).isOver()).isFalse();
        assertThat(need.agreement(id).planned()).isEqualTo(8);
        assertThat(need.agreement(id).visits()).extracting(Visit::date).last().isEqualTo(LocalDate.of(2027, 1, 19));
    }
}
