package no.heime.need;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTime;
import no.heime.shared.WeekTimes;

/** Chooses days for visits from the times that suit both. Pure. */
public final class VisitPlan {

    private static final Predicate<LocalDate> NEVER = day -> false;

    /** Days that one looks ahead: longer than anybody is away. */
    private static final int FAR = 400;

    /** One day and a part of it. */
    public record Slot(LocalDate date, PartOfDay part) {}

    private VisitPlan() {}

    /** The times that suit both; where nothing does, the resident's. */
    public static WeekTimes common(WeekTimes wished, WeekTimes offered) {
        return wished.meets(offered) ? wished.overlap(offered) : wished;
    }

    /** The first part of a day that is not over yet. */
    public static Slot earliest(LocalDateTime now) {
        int hour = now.getHour();
        if (hour < 10) {
            return new Slot(now.toLocalDate(), PartOfDay.MORNING);
        }
        if (hour < 14) {
            return new Slot(now.toLocalDate(), PartOfDay.MIDDAY);
        }
        if (hour < 17) {
            return new Slot(now.toLocalDate(), PartOfDay.AFTERNOON);
        }
        return hour < 20
                ? new Slot(now.toLocalDate(), PartOfDay.EVENING)
                : new Slot(now.toLocalDate().plusDays(1), PartOfDay.MORNING);
    }

    /** The first visit that is planned when both say yes now. */
    static Slot first(NewNeed wish, Proposal proposal, LocalDateTime now) {
        return next(
                        wish.frequency(),
                        common(wish.times(), proposal.times()),
                        earliest(now),
                        Set.of(),
                        proposal.absences()::cover,
                        1)
                .getFirst();
    }

    /**
     * The next visits.
     *
     * @param taken days that have a visit already; weekly help goes on a week after the last
     * @param away days on which the helper cannot; a week is left out, never moved
     * @param count how many visits are wanted
     */
    public static List<Slot> next(
            Frequency frequency,
            WeekTimes times,
            Slot earliest,
            Set<LocalDate> taken,
            Predicate<LocalDate> away,
            int count) {
        if (count <= 0) {
            return List.of();
        }
        return frequency == Frequency.WEEKLY
                ? weekly(times, earliest, taken, away, count)
                : oneByOne(times, earliest, taken, away, count);
    }

    private static List<Slot> weekly(
            WeekTimes times, Slot earliest, Set<LocalDate> taken, Predicate<LocalDate> away, int count) {
        var first = taken.stream()
                .max(Comparator.naturalOrder())
                .map(last -> last.plusWeeks(1))
                .filter(day -> day.isAfter(earliest.date()))
                .map(day -> firstFrom(times, new Slot(day, PartOfDay.MORNING), NEVER))
                .orElseGet(() -> firstFrom(times, earliest, away));
        return Stream.iterate(first, slot -> new Slot(slot.date().plusWeeks(1), slot.part()))
                .limit(FAR)
                .filter(slot -> !away.test(slot.date()))
                .limit(count)
                .toList();
    }

    private static List<Slot> oneByOne(
            WeekTimes times, Slot earliest, Set<LocalDate> taken, Predicate<LocalDate> away, int count) {
        var slots = new ArrayList<Slot>();
        var from = earliest;
        while (slots.size() < count) {
            var slot = firstFrom(times, from, away);
            if (!taken.contains(slot.date())) {
                slots.add(slot);
            }
            from = new Slot(slot.date().plusDays(1), PartOfDay.MORNING);
        }
        return List.copyOf(slots);
    }

    /** Who is away for longer than one looks ahead is asked all the same: both sides can move the visit. */
    private static Slot firstFrom(WeekTimes times, Slot earliest, Predicate<LocalDate> away) {
        return Stream.iterate(earliest, slot -> new Slot(slot.date().plusDays(1), PartOfDay.MORNING))
                .limit(FAR)
                .filter(slot -> !away.test(slot.date()))
                .flatMap(slot -> partOn(times, slot).stream())
                .findFirst()
                .orElseGet(() -> firstFrom(times, earliest, NEVER));
    }

    /** No times at all means midday. */
    private static Optional<Slot> partOn(WeekTimes times, Slot from) {
        return Arrays.stream(PartOfDay.values())
                .filter(part -> part.compareTo(from.part()) >= 0)
                .filter(part -> times.isAny()
                        ? part == PartOfDay.MIDDAY
                        : times.times().contains(new WeekTime(from.date().getDayOfWeek(), part)))
                .findFirst()
                .map(part -> new Slot(from.date(), part));
    }
}
