package no.heime.need;

import java.time.Instant;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;

/**
 * What somebody is to a need: it is the resident's own, case workers of its municipality have it, and whoever is asked
 * has only the question. Everybody else is told that there is no such need.
 */
final class Access {

    private Access() {}

    /**
     * In which role she does it.
     *
     * @throws DomainException not found, for who has not the right
     */
    static Act act(Right right, Actor actor, Need need, Instant at) {
        return act(right, actor, need(need), need.resident(), need.municipality(), at);
    }

    /** The same for what somebody begins for a resident. */
    static Act act(Right right, Actor actor, Guarded thing, PersonId resident, String municipality, Instant at) {
        var tie = right.require(actor, thing);
        return tie == Tie.ON_HER_WORD
                ? Act.onHerWord(
                        actor.id(), actor.talksWith(resident, municipality).orElseThrow(DomainException::notFound), at)
                : act(right, actor, tie, at);
    }

    /** The same for what nobody says in a talk. */
    static Act act(Right right, Actor actor, Guarded thing, Instant at) {
        return act(right, actor, right.require(actor, thing), at);
    }

    private static Act act(Right right, Actor actor, Tie tie, Instant at) {
        return switch (tie) {
            case OWN -> Act.resident(actor.id(), at);
            case PROXY -> Act.proxy(actor.id(), at);
            case HELPER, ORGANISATION -> Act.helper(actor.id(), at);
            case CASE_WORKER -> Act.caseWorker(actor.id(), at);
            case ON_HER_WORD, IMPARTIAL, ADMINISTRATOR, ANYBODY ->
                throw new IllegalStateException("nobody acts so in a need: " + right);
        };
    }

    static Guarded need(Need need) {
        return of(need.resident(), need.municipality())
                .to(Tie.CASE_WORKER, actor -> actor.isCaseWorkerIn(need.municipality()));
    }

    /** What a resident says, or lets others say for her, in a municipality. */
    static Guarded of(PersonId resident, String municipality) {
        return Guarded.of(resident, ProxyArea.NEEDS).saidBy(resident, municipality);
    }

    /** What the resident and the municipality write to each other in it, for her side of it. */
    static Guarded letters(Need need) {
        return Guarded.of(need.resident(), ProxyArea.NEEDS)
                .to(Tie.PROXY, actor -> actor.isProxyOf(need.resident(), ProxyArea.MESSAGES));
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
