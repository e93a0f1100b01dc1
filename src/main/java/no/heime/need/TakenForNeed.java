package no.heime.need;

import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.register.EntryId;
import no.heime.register.TakeAlong;
import org.springframework.stereotype.Component;

/** Takes what a resident found on a page of the register with her on the ladder of her need. */
@Component
class TakenForNeed implements TakeAlong {

    private final NeedService needs;

    TakenForNeed(NeedService needs) {
        this.needs = needs;
    }

    @Override
    public void take(Actor actor, UUID need, EntryId resource) {
        needs.take(actor, new NeedId(need), resource);
    }
}
