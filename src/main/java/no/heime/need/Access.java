package no.heime.need;

import java.time.Instant;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.shared.DomainException;

/**
 * Who may see and do what with a need: the resident her own, case workers of its municipality, and whoever is asked only
 * the question. Everybody else is told that there is no such need.
 */
final class Access {

    private Access() {}

    /** The resident, or a case worker of the need's municipality. */
    static Act residentOrStaff(Actor actor, Need need, Instant at) {
        if (need.resident().equals(actor.id())) {
            return Act.resident(actor.id(), at);
        }
        return staff(actor, need, at);
    }

    static Act resident(Actor actor, Need need, Instant at) {
        if (need.resident().equals(actor.id())) {
            return Act.resident(actor.id(), at);
        }
        throw actor.isCaseWorkerIn(need.municipality()) ? DomainException.forbidden() : DomainException.notFound();
    }

    static Act staff(Actor actor, Need need, Instant at) {
        if (actor.isCaseWorkerIn(need.municipality())) {
            return Act.caseWorker(actor.id(), at);
        }
        throw need.resident().equals(actor.id()) ? DomainException.forbidden() : DomainException.notFound();
    }

    /** The person who is asked, or a coordinator of the organisation that is. */
    static Act asked(Actor actor, Asked asked, Instant at) {
        if (isAsked(actor, asked)) {
            return Act.helper(actor.id(), at);
        }
        throw DomainException.notFound();
    }

    /** On which side of an agreement somebody stands, if on any. */
    static Optional<Side> side(Actor actor, Need need, Agreement agreement) {
        if (need.resident().equals(actor.id())) {
            return Optional.of(Side.RESIDENT);
        }
        return isAsked(actor, agreement.asked()) ? Optional.of(Side.HELPER) : Optional.empty();
    }

    /** A party of an agreement. */
    static Act party(Actor actor, Need need, Agreement agreement, Instant at) {
        return switch (side(actor, need, agreement).orElseThrow(DomainException::notFound)) {
            case RESIDENT -> Act.resident(actor.id(), at);
            case HELPER -> Act.helper(actor.id(), at);
        };
    }

    /** The resident of an agreement; whoever helps may not speak for her. */
    static Act residentOf(Actor actor, Need need, Agreement agreement, Instant at) {
        var act = party(actor, need, agreement, at);
        if (act.by() != By.RESIDENT) {
            throw DomainException.forbidden();
        }
        return act;
    }

    /** Whether somebody is the person who is asked, or coordinates the organisation that is. */
    static boolean isAsked(Actor actor, Asked asked) {
        var organisation = asked.organisation();
        return organisation != null
                ? actor.isCoordinatorOf(organisation.value())
                : actor.id().equals(asked.person());
    }
}
