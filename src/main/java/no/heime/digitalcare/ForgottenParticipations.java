package no.heime.digitalcare;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Forgets what a resident has taken back: last of all, so that nobody goes on with it because a server stopped. */
@Component
class ForgottenParticipations {

    private final Participations participations;

    ForgottenParticipations(Participations participations) {
        this.participations = participations;
    }

    /** Heard twice, it is done once. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ParticipationWithdrawn event) {
        participations.deleteById(event.participation());
    }
}
