package no.heime.register;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import no.heime.shared.DomainException;

/**
 * A day, or days on end, on which an offer does not hold.
 *
 * @param to the last day
 */
public record Absence(LocalDate from, LocalDate to) implements Comparable<Absence> {

    private static final Period LONGEST = Period.ofYears(1);
    private static final String UNTIL = "/";

    /**
     * Reads {@code 2026-12-24}, or an interval as ISO 8601 writes it: {@code 2026-12-24/2026-12-31}.
     *
     * @throws DomainException on the field {@code absences}, when it is no day, ends before it begins, or is longer than
     *     a year
     */
    static Absence of(String written) {
        var days = written.split(UNTIL, 2);
        try {
            return between(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("register.absence.invalid", Absences.FIELD);
        }
    }

    static Absence between(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plus(LONGEST))) {
            throw DomainException.invalid("register.absence.invalid", Absences.FIELD);
        }
        return new Absence(from, to);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    public String written() {
        return isOneDay() ? from.toString() : from + UNTIL + to;
    }

    @Override
    public int compareTo(Absence other) {
        var byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
