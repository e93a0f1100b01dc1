package no.heime.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** One part of one weekday; written {@code TUESDAY_MORNING}. */
public record WeekTime(DayOfWeek day, PartOfDay part) implements Comparable<WeekTime> {

    /** @throws DomainException {@code times.invalid} on the field {@code times} */
    @JsonCreator
    public static WeekTime of(@Nullable String written) {
        if (written == null) {
            throw DomainException.invalid("times.invalid", "times");
        }
        var at = written.indexOf('_');
        try {
            return new WeekTime(
                    DayOfWeek.valueOf(written.substring(0, Math.max(0, at))),
                    PartOfDay.valueOf(written.substring(at + 1)));
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("times.invalid", "times");
        }
    }

    @JsonValue
    public String written() {
        return day + "_" + part;
    }

    @Override
    public int compareTo(WeekTime other) {
        var byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : part.compareTo(other.part);
    }
}
