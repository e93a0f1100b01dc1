package no.heime.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The parts of a week in which something fits, in order and without doubles; empty means any time. */
public record WeekTimes(@JsonValue List<WeekTime> times) {

    public static final WeekTimes ANY = new WeekTimes(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WeekTimes {
        times = List.copyOf(new TreeSet<>(times));
    }

    /** @throws DomainException {@code times.invalid} when one of them is no part of a week */
    public static WeekTimes of(Collection<String> written) {
        return new WeekTimes(written.stream().map(WeekTime::of).toList());
    }

    public boolean isAny() {
        return times.isEmpty();
    }

    /** What fits both. Any time overlaps with everything; the answer is then the other's times. */
    public WeekTimes overlap(WeekTimes other) {
        if (isAny()) {
            return other;
        }
        return other.isAny()
                ? this
                : new WeekTimes(times.stream().filter(other.times::contains).toList());
    }

    /** Whether there is a time that fits both. */
    public boolean meets(WeekTimes other) {
        return isAny() || other.isAny() || !overlap(other).isAny();
    }

    public List<String> written() {
        return times.stream().map(WeekTime::written).toList();
    }
}
