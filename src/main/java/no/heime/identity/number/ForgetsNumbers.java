package no.heime.identity.number;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever proves the number from now on is somebody new here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForgetsNumbers implements ForgetsPeople {

    private final SignInNumbers numbers;

    ForgetsNumbers(SignInNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public boolean forget(Actor actor) {
        numbers.deleteById(actor.id());
        return true;
    }
}
