package no.heime.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How often something comes back on its weekdays. */
public enum Rhythm {
    WEEKLY(0),
    EVERY_OTHER_WEEK(0),
    FIRST_IN_MONTH(1),
    SECOND_IN_MONTH(2),
    THIRD_IN_MONTH(3),
    FOURTH_IN_MONTH(4),
    LAST_IN_MONTH(-1);

    private final int nth;

    Rhythm(int nth) {
        this.nth = nth;
    }

    /** Whether one must know a day on which it is to know the others. */
    boolean countsFromADay() {
        return this == EVERY_OTHER_WEEK;
    }

    /**
     * Whether it falls on this day, if it falls on this weekday at all.
     *
     * @param counted a day in a week in which it is, for what does not come every week
     */
    boolean fallsOn(LocalDate day, LocalDate counted) {
        return switch (this) {
            case WEEKLY -> true;
            case EVERY_OTHER_WEEK -> ChronoUnit.WEEKS.between(monday(counted), monday(day)) % 2 == 0;
            case FIRST_IN_MONTH, SECOND_IN_MONTH, THIRD_IN_MONTH, FOURTH_IN_MONTH, LAST_IN_MONTH ->
                day.with(TemporalAdjusters.dayOfWeekInMonth(nth, day.getDayOfWeek()))
                        .equals(day);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
