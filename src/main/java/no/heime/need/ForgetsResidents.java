package no.heime.need;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/**
 * Ends the needs of somebody who is erased. What nobody else has had to do with is deleted; of the rest it stays what kind
 * of help it was, in which district, when, and how it went.
 */
@Component
class ForgetsResidents implements ForgetsPeople {

    private final Needs needs;
    private final NeedChanges changes;

    ForgetsResidents(Needs needs, NeedChanges changes) {
        this.needs = needs;
        this.changes = changes;
    }

    @Override
    public boolean forget(Actor actor) {
        List<Boolean> done =
                needs.all(actor.id()).stream().map(need -> forget(actor, need)).toList();
        return done.stream().allMatch(Boolean::booleanValue);
    }

    private boolean forget(Actor actor, Need need) {
        if (need.forgetting().isOthersToo()) {
            changes.change(
                    need.id(), fresh -> Act.resident(actor.id(), changes.now()), (fresh, act) -> fresh.forgetting()
                            .resident(act));
            return true;
        }
        changes.change(need.id(), fresh -> Act.resident(actor.id(), changes.now()), (fresh, act) -> fresh.closing()
                .close(null, act));
        return needs.find(need.id()).filter(this::mustStillTell).isEmpty();
    }

    /** Deleted when whoever has to hear that it is over has heard it. */
    private boolean mustStillTell(Need closed) {
        if (closed.outbox().isEmpty()) {
            needs.remove(closed);
            return false;
        }
        return true;
    }
}
