package no.heime.need;

import java.util.EnumSet;
import java.util.Set;
import no.heime.register.ReservationId;
import no.heime.register.Reservations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a helper's time back when a question or an agreement no longer holds it. It hears of it through the need's
 * outbox, so also when the program was killed between the need's write and this; and since a question that was never
 * answered is given back as well, what a killed yes had reserved is free again when the question lapses.
 */
@Component
class HoursGivenBack {

    private static final Set<Happening> MAY_FREE = EnumSet.of(
            Happening.DECLINED,
            Happening.LAPSED,
            Happening.WITHDRAWN,
            Happening.TURNED_DOWN,
            Happening.AGREEMENT_ENDED);

    private final Needs needs;
    private final Reservations reservations;

    HoursGivenBack(Needs needs, Reservations reservations) {
        this.needs = needs;
        this.reservations = reservations;
    }

    @EventListener
    void on(NeedChanged event) {
        var proposal = event.proposal();
        if (proposal == null || !MAY_FREE.contains(event.what())) {
            return;
        }
        needs.find(event.need())
                .filter(need -> !need.involved().holdsCapacityFor(proposal))
                .ifPresent(need ->
                        reservations.release(need.proposal(proposal).entry(), new ReservationId(proposal.value())));
    }
}
