package no.heime.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.heime.shared.WeekTime;
import org.jspecify.annotations.Nullable;

/**
 * When both can in the week that begins today: the week as both have written it, without the days on which the helper is
 * away. Pure.
 *
 * @param days those that suit both by the week alone, the soonest first; all of them when neither has chosen
 * @param free the times among them on which the helper is not away, the soonest first; none when neither has chosen
 */
record Together(List<LocalDate> days, List<WeekTime> free, Offered offered) {

    private static final int WEEK = 7;

    static Together of(Wish wish, Offered offered) {
        if (!wish.times().meets(offered.times())) {
            return new Together(List.of(), List.of(), offered);
        }
        var today = wish.today();
        var times = wish.times().overlap(offered.times()).times().stream()
                .sorted(Comparator.<WeekTime, LocalDate>comparing(time -> next(today, time.day()))
                        .thenComparing(WeekTime::part))
                .toList();
        var days = times.isEmpty()
                ? Arrays.stream(DayOfWeek.values()).map(day -> next(today, day)).sorted()
                : times.stream().map(time -> next(today, time.day())).distinct();
        var free = times.stream()
                .filter(time -> !offered.absences().cover(next(today, time.day())))
                .toList();
        return new Together(days.toList(), free, offered);
    }

    /** Whether there is no day on which both can. */
    boolean isNever() {
        return days.stream().allMatch(offered.absences()::cover);
    }

    Optional<WeekTime> first() {
        return free.stream().findFirst();
    }

    /** The last day that the helper is away when she is on the first that suits both, and no other is known; or null. */
    @Nullable
    LocalDate awayUntil() {
        return free.isEmpty() && !days.isEmpty() ? offered.absences().lastDayFrom(days.getFirst()) : null;
    }

    private static LocalDate next(LocalDate today, DayOfWeek day) {
        return today.plusDays(
                Math.floorMod(day.getValue() - today.getDayOfWeek().getValue(), WEEK));
    }
}
