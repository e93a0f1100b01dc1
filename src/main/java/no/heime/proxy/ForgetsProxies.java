package no.heime.proxy;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Ends what she has given and what she has, so that the other side hears of it, and then takes both out. */
@Component
class ForgetsProxies implements ForgetsPeople {

    private final ProxyService service;

    ForgetsProxies(ProxyService service) {
        this.service = service;
    }

    @Override
    public boolean forget(Actor actor) {
        return service.forget(actor);
    }
}
