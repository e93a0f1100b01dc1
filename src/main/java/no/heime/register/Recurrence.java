package no.heime.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.heime.shared.DomainException;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTime;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * When something is again and again: on which weekdays, at what time, how often, and between which days.
 *
 * @param startsAt in Norwegian time, to the minute
 * @param endsAt later the same day; null when nobody has said
 * @param firstDay null when it has always been; every other week is counted from its week
 * @param lastDay the last day on which it can be; null for as long as it stands
 */
public record Recurrence(
        Rhythm rhythm,
        List<DayOfWeek> days,
        LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** Nothing that recurs is further ahead than this. */
    private static final Period AHEAD = Period.ofYears(1);

    public Recurrence {
        days = List.copyOf(new TreeSet<>(days));
    }

    /** What a person wrote, before it is checked. */
    public record Written(
            @Nullable Rhythm rhythm,
            @Nullable List<DayOfWeek> days,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    /** @throws DomainException naming the first field that is wrong */
    static @Nullable Recurrence optional(@Nullable Written it) {
        if (it == null) {
            return null;
        }
        if (it.rhythm() == null) {
            throw DomainException.invalid("register.rhythm.missing", "rhythm");
        }
        if (it.days() == null || it.days().isEmpty()) {
            throw DomainException.invalid("register.days.missing", "days");
        }
        if (it.startsAt() == null) {
            throw DomainException.invalid("register.starts-at.missing", "startsAt");
        }
        if (it.rhythm().countsFromADay() && it.firstDay() == null) {
            throw DomainException.invalid("register.first-day.missing", "firstDay");
        }
        return new Recurrence(
                        it.rhythm(),
                        it.days(),
                        it.startsAt().truncatedTo(ChronoUnit.MINUTES),
                        it.endsAt() == null ? null : it.endsAt().truncatedTo(ChronoUnit.MINUTES),
                        NearDay.optional(it.firstDay(), "firstDay"),
                        NearDay.optional(it.lastDay(), "lastDay"))
                .checked();
    }

    private Recurrence checked() {
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw DomainException.invalid("register.ends-at.before", "endsAt");
        }
        if (firstDay != null && lastDay != null) {
            if (lastDay.isBefore(firstDay)) {
                throw DomainException.invalid("register.last-day.before", "lastDay");
            }
            if (from(firstDay.atStartOfDay()).findFirst().isEmpty()) {
                throw DomainException.invalid("register.last-day.never", "lastDay");
            }
        }
        return this;
    }

    /** The next time it is; what goes on now is the next. Empty when it is over, or a year or more away. */
    public Optional<Occasion> next(LocalDateTime now) {
        return from(now).findFirst();
    }

    /** The times it is from now on, the first first, for about a year. */
    public Stream<Occasion> from(LocalDateTime now) {
        var today = now.toLocalDate();
        var begin = firstDay != null && firstDay.isAfter(today) ? firstDay : today;
        return begin.datesUntil(begin.plus(AHEAD))
                .filter(this::isOn)
                .map(this::on)
                .filter(occasion -> !occasion.isOverAt(now));
    }

    boolean isOn(LocalDate day) {
        return days.contains(day.getDayOfWeek())
                && (firstDay == null || !day.isBefore(firstDay))
                && (lastDay == null || !day.isAfter(lastDay))
                && rhythm.fallsOn(day, firstDay == null ? day : firstDay);
    }

    /** The parts of the week that it takes, for those who look for something on a day. */
    WeekTimes times() {
        var end = endsAt == null ? startsAt : endsAt.minusMinutes(1);
        var parts = EnumSet.range(PartOfDay.at(startsAt), PartOfDay.at(end));
        return new WeekTimes(days.stream()
                .flatMap(day -> parts.stream().map(part -> new WeekTime(day, part)))
                .toList());
    }

    /** The same, with another last day. */
    Recurrence until(LocalDate last) {
        return between(firstDay, last);
    }

    /** The same between other days. */
    Recurrence between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Recurrence(rhythm, days, startsAt, endsAt, first, last);
    }

    private Occasion on(LocalDate day) {
        return new Occasion(day.atTime(startsAt), endsAt == null ? null : day.atTime(endsAt));
    }
}
