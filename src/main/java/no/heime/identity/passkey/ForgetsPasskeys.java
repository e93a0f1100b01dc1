package no.heime.identity.passkey;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No passkey of hers opens anything any more. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForgetsPasskeys implements ForgetsPeople {

    private final KeyRings rings;

    ForgetsPasskeys(KeyRings rings) {
        this.rings = rings;
    }

    @Override
    public boolean forget(Actor actor) {
        rings.deleteById(actor.id());
        return true;
    }
}
