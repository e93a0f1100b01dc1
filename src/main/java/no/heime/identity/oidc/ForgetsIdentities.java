package no.heime.identity.oidc;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom a provider proves from now on is somebody new here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForgetsIdentities implements ForgetsPeople {

    private final ProvenIdentities identities;

    ForgetsIdentities(ProvenIdentities identities) {
        this.identities = identities;
    }

    @Override
    public boolean forget(Actor actor) {
        identities.deleteByPerson(actor.id());
        return true;
    }
}
