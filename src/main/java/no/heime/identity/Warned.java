package no.heime.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who does not come any more was told that her account ends: twice, {@value #FIRST} and {@value #LAST} days
 * before. However late the first time is, because the program stood still or her municipality has set a shorter time, she
 * has as many days from then on.
 *
 * @param first the day on which she was told for the first time
 * @param last the day on which she was told for the last time; null while she was not
 */
public record Warned(LocalDate first, @Nullable LocalDate last) {

    public static final int FIRST = 60;
    public static final int LAST = 14;

    static Warned first(LocalDate today) {
        return new Warned(today, null);
    }

    Warned again(LocalDate today) {
        return last == null ? new Warned(first, today) : this;
    }

    /** Who was told for the first time on this day or before is told for the last time. */
    static LocalDate firstBefore(LocalDate today) {
        return today.minusDays(FIRST - LAST);
    }

    /** The account ends of who was told for the last time on this day or before. */
    static LocalDate lastBefore(LocalDate today) {
        return today.minusDays(LAST);
    }

    /** How many days before the end she was told the last time that she was. */
    public int days() {
        return last == null ? FIRST : LAST;
    }

    /** The day on which the account ends, as it was told then. */
    public LocalDate ends() {
        return last == null ? first.plusDays(FIRST) : last.plusDays(LAST);
    }
}
