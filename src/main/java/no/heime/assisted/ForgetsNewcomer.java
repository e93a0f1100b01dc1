package no.heime.assisted;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.PersonService;
import org.springframework.stereotype.Component;

/**
 * That she was written in: when she herself is gone, and not before, since who never came is looked for among those. Until
 * then it is asked again.
 */
@Component
class ForgetsNewcomer implements ForgetsPeople {

    private final Newcomers newcomers;
    private final PersonService people;

    ForgetsNewcomer(Newcomers newcomers, PersonService people) {
        this.newcomers = newcomers;
        this.people = people;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public boolean forget(Actor actor) {
        if (people.byId(actor.id()).isPresent()) {
            return false;
        }
        newcomers.deleteById(actor.id());
        return true;
    }
}
