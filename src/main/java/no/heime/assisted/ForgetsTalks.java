package no.heime.assisted;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Her talks. In those that she held in office her bare id stays. */
@Component
class ForgetsTalks implements ForgetsPeople {

    private final Talks talks;

    ForgetsTalks(Talks talks) {
        this.talks = talks;
    }

    @Override
    public boolean forget(Actor actor) {
        talks.deleteByWith(actor.id());
        return true;
    }
}
