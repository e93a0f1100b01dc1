package no.heime.need;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTime;
import no.heime.shared.WeekTimes;

/** Chooses days for visits from the times that suit both. Pure. */
public final class VisitPlan {

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

    /**
     * The next visits.
     *
     * @param taken days that have a visit already; weekly help goes on a week after the last
     * @param count how many visits are wanted
     */
    public static List<Slot> next(
            Frequency frequency, WeekTimes times, Slot earliest, Set<LocalDate> taken, int count) {
        if (count <= 0) {
            return List.of();
        }
        return frequency == Frequency.WEEKLY
                ? weekly(times, earliest, taken, count)
                : oneByOne(times, earliest, taken, count);
    }

    private static List<Slot> weekly(WeekTimes times, Slot earliest, Set<LocalDate> taken, int count) {
        var first = taken.stream()
                .max(Comparator.naturalOrder())
                .map(last -> last.plusWeeks(1))
                .filter(day -> day.isAfter(earliest.date()))
                .map(day -> firstFrom(times, new Slot(day, PartOfDay.MORNING)))
                .orElseGet(() -> firstFrom(times, earliest));
        var slots = new ArrayList<Slot>();
        for (int week = 0; week < count; week++) {
            slots.add(new Slot(first.date().plusWeeks(week), first.part()));
        }
        return List.copyOf(slots);
    }

    private static List<Slot> oneByOne(WeekTimes times, Slot earliest, Set<LocalDate> taken, int count) {
        var slots = new ArrayList<Slot>();
        var from = earliest;
        while (slots.size() < count) {
            var slot = firstFrom(times, from);
            if (!taken.contains(slot.date())) {
                slots.add(slot);
            }
            from = new Slot(slot.date().plusDays(1), PartOfDay.MORNING);
        }
        return List.copyOf(slots);
    }

    /** The same weekday comes again within eight days, so a slot is always found; no times at all means midday. */
    private static Slot firstFrom(WeekTimes times, Slot earliest) {
        for (int day = 0; day <= 7; day++) {
            var from = day == 0 ? earliest : new Slot(earliest.date().plusDays(day), PartOfDay.MORNING);
            var found = partOn(times, from);
            if (found.isPresent()) {
                return found.get();
            }
        }
        var day = earliest.part().compareTo(PartOfDay.MIDDAY) > 0
                ? earliest.date().plusDays(1)
                : earliest.date();
        return new Slot(day, PartOfDay.MIDDAY);
    }

    private static Optional<Slot> partOn(WeekTimes times, Slot from) {
        return Arrays.stream(PartOfDay.values())
                .filter(part -> part.compareTo(from.part()) >= 0)
                .filter(part -> times.times().contains(new WeekTime(from.date().getDayOfWeek(), part)))
                .findFirst()
                .map(part -> new Slot(from.date(), part));
    }
}
