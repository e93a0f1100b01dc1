package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import no.heime.need.VisitPlan.Slot;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTimes;
import org.junit.jupiter.api.Test;

class VisitPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Slot NOW = new Slot(MONDAY, PartOfDay.MIDDAY);

    @Test
    void oneVisitTakesTheFirstTimeThatSuitsBoth() {
        assertThat(plan(Frequency.ONCE, 1, "THURSDAY_EVENING", "TUESDAY_MORNING"))
                .containsExactly(new Slot(MONDAY.plusDays(1), PartOfDay.MORNING));
    }

    @Test
    void whatBothAreShownBeforeTheySayYesIsWhatIsPlannedWhenTheyDo() {
        var need = Given.climbed();
        var agreement = Given.agreed(need);
        var proposal = need.proposal(need.agreement(agreement).proposal());
        var visit = need.agreement(agreement).visits().getFirst();
        assertThat(VisitPlan.first(need.wish(), proposal, Given.visits().now()))
                .isEqualTo(new Slot(visit.date(), visit.part()));
    }

    @Test
    void aPartOfTodayThatIsOverIsNotPlanned() {
        assertThat(plan(Frequency.ONCE, 1, "MONDAY_MORNING"))
                .containsExactly(new Slot(MONDAY.plusWeeks(1), PartOfDay.MORNING));
    }

    @Test
    void todayIsPlannedWhenItsPartIsStillToCome() {
        assertThat(plan(Frequency.ONCE, 1, "MONDAY_MORNING", "MONDAY_AFTERNOON"))
                .containsExactly(new Slot(MONDAY, PartOfDay.AFTERNOON));
    }

    @Test
    void weeklyVisitsComeOnTheSameDay() {
        assertThat(plan(Frequency.WEEKLY, 8, "WEDNESDAY_MIDDAY"))
                .hasSize(8)
                .allMatch(slot -> slot.date().getDayOfWeek() == DayOfWeek.WEDNESDAY)
                .extracting(Slot::date)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void weeklyVisitsGoOnAWeekAfterTheLast() {
        var next = VisitPlan.next(
                Frequency.WEEKLY,
                WeekTimes.of(List.of("WEDNESDAY_MIDDAY")),
                NOW,
                Set.of(MONDAY.plusDays(2), MONDAY.plusDays(9)),
                day -> false,
                1);
        assertThat(next).containsExactly(new Slot(MONDAY.plusDays(16), PartOfDay.MIDDAY));
    }

    @Test
    void aWeekInWhichTheHelperIsAwayIsLeftOutAndTheDayStays() {
        var away = Set.of(MONDAY.plusDays(2), MONDAY.plusDays(16));
        var next = VisitPlan.next(
                Frequency.WEEKLY, WeekTimes.of(List.of("WEDNESDAY_MIDDAY")), NOW, Set.of(), away::contains, 2);
        assertThat(next).extracting(Slot::date).containsExactly(MONDAY.plusDays(9), MONDAY.plusDays(23));
    }

    @Test
    void whoIsAwayTodayComesTheNextDayThatSuits() {
        var next = VisitPlan.next(Frequency.ONCE, WeekTimes.ANY, NOW, Set.of(), MONDAY::equals, 1);
        assertThat(next).containsExactly(new Slot(MONDAY.plusDays(1), PartOfDay.MIDDAY));
    }

    @Test
    void whoIsAwayForYearsIsPlannedForAllTheSame() {
        assertThat(VisitPlan.next(Frequency.ONCE, WeekTimes.ANY, NOW, Set.of(), day -> true, 1))
                .containsExactly(NOW);
    }

    @Test
    void severalVisitsComeOnDifferentDays() {
        assertThat(plan(Frequency.SEVERAL, 3, "TUESDAY_MORNING", "THURSDAY_MORNING"))
                .extracting(Slot::date)
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(3), MONDAY.plusDays(8));
    }

    @Test
    void anyTimeMeansMidday() {
        assertThat(plan(Frequency.ONCE, 1)).containsExactly(NOW);
    }

    @Test
    void theResidentsTimesCountWhenNothingSuitsBoth() {
        var wished = WeekTimes.of(List.of("MONDAY_MORNING"));
        assertThat(VisitPlan.common(wished, WeekTimes.of(List.of("FRIDAY_EVENING"))))
                .isEqualTo(wished);
    }

    @Test
    void lateInTheEveningTheNextDayIsTheEarliest() {
        assertThat(VisitPlan.earliest(LocalDateTime.of(2026, 11, 23, 21, 0)))
                .isEqualTo(new Slot(MONDAY.plusDays(1), PartOfDay.MORNING));
    }

    private static List<Slot> plan(Frequency frequency, int count, String... times) {
        return VisitPlan.next(frequency, WeekTimes.of(List.of(times)), NOW, Set.of(), day -> false, count);
    }
}
