package no.heime.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** The days on which an offer does not hold though its week says so: in order and without doubles. */
public record Absences(List<Absence> days) {

    public static final Absences NONE = new Absences(List.of());

    static final String FIELD = "absences";
    static final int MOST = 12;

    public Absences {
        days = List.copyOf(new TreeSet<>(days));
    }

    /**
     * @param written days and intervals, as {@link Absence} reads them
     * @throws DomainException on the field {@code absences}, when one of them cannot be
     */
    public static Absences of(Collection<String> written) {
        return new Absences(written.stream().map(Absence::of).toList());
    }

    /** What is still to come, or going on. */
    public Absences since(LocalDate today) {
        return new Absences(
                days.stream().filter(absence -> !absence.to().isBefore(today)).toList());
    }

    public boolean cover(LocalDate day) {
        return days.stream().anyMatch(absence -> absence.covers(day));
    }

    /** The last of the days on end that this one belongs to; null when it holds on that day. */
    public @Nullable LocalDate lastDayFrom(LocalDate day) {
        if (!cover(day)) {
            return null;
        }
        var last = day;
        for (var absence : days) {
            if (absence.covers(last) || absence.covers(last.plusDays(1))) {
                last = absence.to().isAfter(last) ? absence.to() : last;
            }
        }
        return last;
    }

    public List<String> written() {
        return days.stream().map(Absence::written).toList();
    }

    void check() {
        if (days.size() > MOST) {
            throw DomainException.invalid("register.absences.too-many", FIELD, MOST);
        }
    }
}
