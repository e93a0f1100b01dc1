package no.heime.identity.signin;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Signs her out everywhere, first of all, so that nothing is added while the rest is taken away. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForgetsDevices implements ForgetsPeople {

    private final Devices devices;

    ForgetsDevices(Devices devices) {
        this.devices = devices;
    }

    @Override
    public boolean forget(Actor actor) {
        devices.deleteByPerson(actor.id());
        return true;
    }
}
