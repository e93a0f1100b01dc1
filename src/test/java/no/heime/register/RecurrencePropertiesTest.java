package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class RecurrencePropertiesTest {

    private static final LocalDate BEGIN = LocalDate.parse("2024-01-01");

    private static Recurrence recurring(Rhythm rhythm, Set<DayOfWeek> days, LocalDate first) {
        return new Recurrence(rhythm, List.copyOf(days), LocalTime.of(11, 0), null, first, null);
    }

    @Property
    void everyTimeIsOnOneOfItsDaysInOrderAndNeverBeforeTheFirst(
            @ForAll Rhythm rhythm,
            @ForAll @NotEmpty Set<DayOfWeek> days,
            @ForAll @IntRange(max = 1500) int first,
            @ForAll @IntRange(max = 1500) int now) {
        var recurrence = recurring(rhythm, days, BEGIN.plusDays(first));
        var times = recurrence.from(BEGIN.plusDays(now).atStartOfDay()).limit(8).toList();
        assertThat(times).hasSize(8).isSortedAccordingTo((one, other) -> one.starts()
                .compareTo(other.starts()));
        assertThat(times).allSatisfy(time -> {
            assertThat(days).contains(time.starts().getDayOfWeek());
            assertThat(time.starts().toLocalDate()).isAfterOrEqualTo(BEGIN.plusDays(Math.max(first, now)));
        });
    }

    @Property
    void everyOtherWeekIsEveryWeekOfWhichOneInTwoIsLeftOut(
            @ForAll DayOfWeek day, @ForAll @IntRange(max = 1500) int first) {
        var times = recurring(Rhythm.EVERY_OTHER_WEEK, Set.of(day), BEGIN.plusDays(first))
                .from(BEGIN.plusDays(first).atStartOfDay())
                .limit(12)
                .toList();
        for (var at = 1; at < times.size(); at++) {
            assertThat(ChronoUnit.DAYS.between(
                            times.get(at - 1).starts(), times.get(at).starts()))
                    .isEqualTo(14);
        }
    }

    @Property
    void onceAMonthIsOnceInEveryMonth(@ForAll DayOfWeek day, @ForAll @IntRange(max = 40) int month) {
        for (var rhythm : List.of(
                Rhythm.FIRST_IN_MONTH,
                Rhythm.SECOND_IN_MONTH,
                Rhythm.THIRD_IN_MONTH,
                Rhythm.FOURTH_IN_MONTH,
                Rhythm.LAST_IN_MONTH)) {
            var first = BEGIN.plusMonths(month);
            assertThat(first.datesUntil(first.plusMonths(1)).filter(recurring(rhythm, Set.of(day), first)::isOn))
                    .hasSize(1);
        }
    }
}
