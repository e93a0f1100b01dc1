package no.heime.register;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Time taken out of offers by those who match needs, and given back. */
@Service
public class Reservations {

    private final Entries entries;
    private final Clock clock;

    Reservations(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Takes time out of an offer with one conditional write.
     *
     * @param minutes a week
     * @return false when there is not that much free time, or the offer is no more
     */
    public boolean reserve(EntryId offer, ReservationId reservation, int minutes) {
        return entries.reserve(offer, reservation, minutes, LocalDate.now(clock)) || held(offer, reservation) != null;
    }

    /** Gives the time back; nothing happens when it was given back already. */
    public void release(EntryId offer, ReservationId reservation) {
        var held = held(offer, reservation);
        if (held != null) {
            entries.release(offer, held);
        }
    }

    private Capacity.@Nullable Reservation held(EntryId offer, ReservationId id) {
        return entries.byId(offer)
                .filter(HelpOffer.class::isInstance)
                .map(entry -> ((HelpOffer) entry).capacity().reservations())
                .flatMap(reservations -> reservations.stream()
                        .filter(held -> held.id().equals(id))
                        .findFirst())
                .orElse(null);
    }
}
