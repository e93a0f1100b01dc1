package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Refusal.late;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a visit, and what follows for what was agreed. */
class VisitTest {

    private static final Act RESIDENT = Act.resident(ASTRID, MONDAY);
    private static final Act HELPER = Act.helper(JONAS, MONDAY);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final Need once = Given.climbed();
    private final AgreementId last = Given.agreed(once);
    private final Need weekly = weekly();
    private final AgreementId eachWeek = Given.agreed(weekly);

    @Test
    void whenNobodyCameTheOtherSideIsToldAndTheAgreementIsOverWithItsLastVisit() {
        happened(once, last, Happening.VISIT_NO_SHOW, visit -> visit.noShow(TUESDAY), null);
        assertThat(first(once, last).status()).isEqualTo(VisitStatus.NO_SHOW);
        assertThat(once.agreement(last).isOver()).isTrue();
        assertThat(once.agreement(last).awaits(Side.RESIDENT)).isTrue();
        assertThat(once.history())
                .extracting(HistoryEntry::what)
                .endsWith(Happening.VISIT_NO_SHOW, Happening.AGREEMENT_ENDED);
        assertThat(told(once))
                .extracting(NeedChanged::what, NeedChanged::within)
                .endsWith(
                        org.assertj.core.groups.Tuple.tuple(Happening.VISIT_NO_SHOW, null),
                        org.assertj.core.groups.Tuple.tuple(Happening.AGREEMENT_ENDED, Happening.VISIT_NO_SHOW));
    }

    @Test
    void nobodyIsMissedBeforeTheDay() {
        refused(
                "need.refused.visit-not-yet",
                () -> happened(once, last, Happening.VISIT_NO_SHOW, visit -> visit.noShow(TUESDAY.minusDays(1)), null));
        assertThat(first(once, last).isPlanned()).isTrue();
    }

    @Test
    void whatIsOverIsNeitherMissedNorMovedNorCancelled() {
        var done = first(once, last).done(TUESDAY);
        late("need.refused.visit-is-over", () -> done.noShow(TUESDAY));
        late("need.refused.visit-is-over", () -> done.moved(TUESDAY, PartOfDay.EVENING, TUESDAY));
        late("need.refused.visit-is-over", () -> done.cancelled(null));
    }

    @Test
    void aMovedVisitKnowsTheDayItWasFirstPlannedForHoweverOftenItIsMoved() {
        var moved = first(once, last)
                .moved(TUESDAY.plusDays(2), PartOfDay.EVENING, TUESDAY)
                .moved(TUESDAY.plusDays(1), PartOfDay.MIDDAY, TUESDAY);
        assertThat(moved.date()).isEqualTo(TUESDAY.plusDays(1));
        assertThat(moved.part()).isEqualTo(PartOfDay.MIDDAY);
        assertThat(moved.movedFrom()).isEqualTo(TUESDAY);
        assertThat(moved.isPlanned()).isTrue();
        assertThat(moved.done(TUESDAY.plusDays(1)).movedFrom()).isEqualTo(TUESDAY);
    }

    @Test
    void aVisitIsMovedToTodayButNotToADayThatHasBeen() {
        var visit = first(once, last);
        assertThat(visit.moved(TUESDAY, PartOfDay.EVENING, TUESDAY).date()).isEqualTo(TUESDAY);
        refused("need.refused.day-is-past", () -> visit.moved(TUESDAY.minusDays(1), PartOfDay.EVENING, TUESDAY));
    }

    @Test
    void aMovedVisitMovesNoneOfTheWeeksAfterIt() {
        var before = days();
        happened(
                weekly,
                eachWeek,
                Happening.VISIT_MOVED,
                visit -> visit.moved(TUESDAY.plusDays(1), PartOfDay.MORNING, TUESDAY),
                null);
        assertThat(days()).hasSameSizeAs(before).startsWith(TUESDAY.plusDays(1));
        assertThat(days().subList(1, before.size())).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void whyAVisitWasCancelledIsKeptAndAnotherWeekIsPlannedInItsPlace() {
        var before = days();
        happened(
                weekly,
                eachWeek,
                Happening.VISIT_CANCELLED,
                visit -> visit.cancelled("Ferga går ikke"),
                "Ferga går ikke");
        var cancelled = first(weekly, eachWeek);
        assertThat(cancelled.status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(cancelled.words()).isEqualTo("Ferga går ikke");
        assertThat(weekly.history().getLast().said()).isEqualTo("Ferga går ikke");
        assertThat(weekly.agreement(eachWeek).isOver()).isFalse();
        assertThat(weekly.agreement(eachWeek).planned()).isEqualTo(before.size());
        assertThat(days()).endsWith(before.getLast().plusWeeks(1));
    }

    @Test
    void anAgreementIsOverWhenItsOnlyVisitIsCancelled() {
        happened(once, last, Happening.VISIT_CANCELLED, visit -> visit.cancelled(null), null);
        assertThat(once.agreement(last).isOver()).isTrue();
        assertThat(once.status()).isEqualTo(NeedStatus.OPEN);
    }

    private static Need weekly() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK, "TUESDAY_MORNING"));
        need.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, RESIDENT);
        return need;
    }

    private List<LocalDate> days() {
        return weekly.agreement(eachWeek).visits().stream().map(Visit::date).toList();
    }

    private static Visit first(Need need, AgreementId agreement) {
        return need.agreement(agreement).visits().getFirst();
    }

    private static List<NeedChanged> told(Need need) {
        return need.outbox().stream().map(NeedChanged.class::cast).toList();
    }

    private static void happened(
            Need need, AgreementId agreement, Happening what, UnaryOperator<Visit> become, @Nullable String words) {
        var visit = first(need, agreement).id();
        need.agreeing().visit(agreement, what, a -> a.changing(visit, become), words, Given.visits(), HELPER);
    }
}
