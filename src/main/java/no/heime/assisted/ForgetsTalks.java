package no.heime.assisted;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Her talks, and that she was written in. In those that she held in office her bare id stays. */
@Component
class ForgetsTalks implements ForgetsPeople {

    private final Talks talks;
    private final Newcomers newcomers;

    ForgetsTalks(Talks talks, Newcomers newcomers) {
        this.talks = talks;
        this.newcomers = newcomers;
    }

    @Override
    public boolean forget(Actor actor) {
        talks.deleteByWith(actor.id());
        newcomers.deleteById(actor.id());
        return true;
    }
}
