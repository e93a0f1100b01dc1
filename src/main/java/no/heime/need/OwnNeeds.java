package no.heime.need;

import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Service;

/** What a resident sent in, for the form in which she changes it, or somebody for her. */
@Service
public class OwnNeeds {

    private final Needs needs;
    private final Onlookers onlookers;

    OwnNeeds(Needs needs, Onlookers onlookers) {
        this.needs = needs;
        this.onlookers = onlookers;
    }

    /**
     * Her own, or that of whom she acts for or talks with, who sees in her log that it was read.
     *
     * @throws DomainException not found when it is somebody else's; conflict for who would change it for her, when it is
     *     over or somebody has been asked
     */
    public OwnNeed of(Actor actor, NeedId id) {
        var need = needs.get(id);
        var tie = Right.NEED_CHANGE.require(actor, Access.need(need));
        if (!need.resident().equals(actor.id())) {
            need.saying().requireRewritable();
            onlookers.readToChange(actor, tie, need);
        }
        return new OwnNeed(need.resident(), need.registered(), NeedService.version(need));
    }
}
