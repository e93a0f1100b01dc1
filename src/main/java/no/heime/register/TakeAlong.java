package no.heime.register;

import java.util.UUID;
import no.heime.identity.Actor;

/**
 * «Det prøver jeg»: a resident takes something from the register with her, for a need of hers. Met by the module that
 * keeps needs, which this one does not know.
 */
public interface TakeAlong {

    /**
     * Twice is once.
     *
     * @param need for which she takes it
     * @throws no.heime.shared.DomainException not found when it is no need of hers, conflict when it is closed
     */
    void take(Actor actor, UUID need, EntryId resource);
}
