package no.heime.register;

import java.util.List;
import no.heime.shared.DomainException;

/**
 * How much time a week somebody offers and how much of it is free. Reserving is one conditional write in the store, so
 * what is free can never be given away twice.
 *
 * @param free minutes a week that are not reserved; below zero when the owner has cut down under what is agreed
 */
public record Capacity(int minutesPerWeek, int free, List<Reservation> reservations) {

    static final int LEAST = 30;
    static final int MOST = 6000;

    /**
     * Time that an agreement has taken.
     *
     * @param minutes a week
     */
    public record Reservation(ReservationId id, int minutes) {}

    public Capacity {
        reservations = List.copyOf(reservations);
    }

    static Capacity allFree(int minutesPerWeek) {
        return new Capacity(minutesPerWeek, minutesPerWeek, List.of());
    }

    static int checked(int minutesPerWeek) {
        if (minutesPerWeek < LEAST || minutesPerWeek > MOST) {
            throw DomainException.invalid("register.minutes.out-of-range", "minutesPerWeek", LEAST, MOST);
        }
        return minutesPerWeek;
    }

    /** What was agreed on stays agreed on when the owner offers more or less. */
    Capacity changedTo(int minutes) {
        return new Capacity(minutes, free + minutes - minutesPerWeek, reservations);
    }
}
