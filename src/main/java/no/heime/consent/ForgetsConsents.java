package no.heime.consent;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Deletes what she has said yes to: what was done on it is forgotten, too. */
@Component
class ForgetsConsents implements ForgetsPeople {

    private final Consents consents;

    ForgetsConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public boolean forget(Actor actor) {
        consents.forget(actor.id());
        return true;
    }
}
