package no.heime.need;

import java.time.Instant;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.identity.Tie;

/**
 * What somebody is to a need: it is the resident's own, case workers of its municipality have it, and whoever is asked
 * has only the question. Everybody else is told that there is no such need.
 */
final class Access {

    private Access() {}

    /**
     * In which role she does it.
     *
     * @throws no.heime.shared.DomainException not found, for who has not the right
     */
    static Act act(Right right, Actor actor, Guarded thing, Instant at) {
        return switch (right.require(actor, thing)) {
            case OWN -> Act.resident(actor.id(), at);
            case PROXY -> Act.proxy(actor.id(), at);
            case HELPER, ORGANISATION -> Act.helper(actor.id(), at);
            case CASE_WORKER -> Act.caseWorker(actor.id(), at);
            case IMPARTIAL, ADMINISTRATOR, ANYBODY ->
                throw new IllegalStateException("nobody acts so in a need: " + right);
        };
    }

    static Guarded need(Need need) {
        return Guarded.of(need.resident(), ProxyArea.NEEDS)
                .to(Tie.CASE_WORKER, actor -> actor.isCaseWorkerIn(need.municipality()));
    }

    /** For the person who is asked, or a coordinator of the organisation that is. */
    static Guarded question(Asked asked) {
        return Guarded.hidden().to(Tie.HELPER, actor -> isAsked(actor, asked));
    }

    /** For its two sides. Nobody is on both: whoever helps acts for herself, and not for whom she helps. */
    static Guarded agreement(Need need, Agreement agreement) {
        return Guarded.hidden()
                .to(Tie.OWN, actor -> side(actor, need, agreement).orElse(null) == Side.RESIDENT)
                .to(Tie.HELPER, actor -> side(actor, need, agreement).orElse(null) == Side.HELPER)
                .to(Tie.ORGANISATION, actor -> speaksForHelper(actor, agreement))
                .to(
                        Tie.PROXY,
                        actor -> side(actor, need, agreement).isEmpty()
                                && actor.isProxyOf(need.resident(), ProxyArea.NEEDS));
    }

    /** On which side of an agreement somebody stands herself, if on any. */
    static Optional<Side> side(Actor actor, Need need, Agreement agreement) {
        if (need.resident().equals(actor.id())) {
            return Optional.of(Side.RESIDENT);
        }
        return isAsked(actor, agreement.asked()) || comes(actor, agreement)
                ? Optional.of(Side.HELPER)
                : Optional.empty();
    }

    /** Whether she is the volunteer who comes: as long as she is the organisation's volunteer. */
    private static boolean comes(Actor actor, Agreement agreement) {
        var organisation = agreement.asked().organisation();
        return organisation != null && agreement.isServedBy(actor.id()) && actor.isVolunteerOf(organisation.value());
    }

    /** Whether she coordinates the organisation that helps, and says which of its people comes. */
    static boolean speaksForHelper(Actor actor, Agreement agreement) {
        return agreement.asked().organisation() != null && isAsked(actor, agreement.asked());
    }

    /** Whether somebody is the person who is asked, or coordinates the organisation that is. */
    static boolean isAsked(Actor actor, Asked asked) {
        var organisation = asked.organisation();
        return organisation != null
                ? actor.isCoordinatorOf(organisation.value())
                : actor.id().equals(asked.person());
    }
}
