package no.heime.identity.joining;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Nobody becomes one with who is gone. That an account is becoming one with her ends with that, and not before. */
@Component
class ForgetsJoinings implements ForgetsPeople {

    private final Joinings joinings;

    ForgetsJoinings(Joinings joinings) {
        this.joinings = joinings;
    }

    @Override
    public boolean forget(Actor actor) {
        joinings.deleteById(actor.id());
        return true;
    }
}
