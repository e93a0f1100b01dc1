package no.heime.dialogue;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Deletes what she has been told. */
@Component
class ForgetsMessages implements ForgetsPeople {

    private final NotificationStore store;

    ForgetsMessages(NotificationStore store) {
        this.store = store;
    }

    @Override
    public boolean forget(Actor actor) {
        store.forget(actor.id());
        return true;
    }
}
