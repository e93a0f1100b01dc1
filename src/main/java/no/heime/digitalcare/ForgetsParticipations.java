package no.heime.digitalcare;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Takes her consent back in every part of digital care, as she would herself. */
@Component
class ForgetsParticipations implements ForgetsPeople {

    private final DigitalCareService service;

    ForgetsParticipations(DigitalCareService service) {
        this.service = service;
    }

    /** What is taken back is deleted when all have heard it. */
    @Override
    public boolean forget(Actor actor) {
        service.mine(actor).forEach(one -> service.withdraw(actor, one.id()));
        return service.mine(actor).isEmpty();
    }
}
