package no.heime.register;

import java.util.List;

/**
 * How much somebody offers and how much of it is free, in minutes a week; a person's place counts as {@link
 * Amount#PLACE}. Reserving is one conditional write in the store, so what is free can never be given away twice.
 *
 * @param free what is not reserved; below zero when the owner has cut down under what is agreed
 */
public record Capacity(int minutesPerWeek, int free, List<Reservation> reservations) {

    /**
     * What an agreement has taken.
     *
     * @param minutes a week
     */
    public record Reservation(ReservationId id, int minutes) {}

    public Capacity {
        reservations = List.copyOf(reservations);
    }

    static Capacity allFree(Amount amount) {
        return new Capacity(amount.minutes(), amount.minutes(), List.of());
    }

    /** What was agreed on stays agreed on when the owner offers more or less, or counts in another way. */
    Capacity changedTo(Amount amount) {
        var held = reservations.stream()
                .map(reservation -> new Reservation(reservation.id(), amount.taking(reservation.minutes())))
                .toList();
        int taken = held.stream().mapToInt(Reservation::minutes).sum();
        return new Capacity(amount.minutes(), amount.minutes() - taken, held);
    }
}
