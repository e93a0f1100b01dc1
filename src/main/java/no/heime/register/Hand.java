package no.heime.register;

import java.time.Instant;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * By whose hand something is registered.
 *
 * @param owner whose it is, or who speaks for the organisation whose it is
 * @param writer who writes it: she herself, or a case worker who writes down what she says
 * @param onHerWord how she says it; null when she writes it herself
 */
record Hand(Actor owner, PersonId writer, @Nullable TalkWay onHerWord) {

    static Hand herOwn(Actor actor) {
        return new Hand(actor, actor.id(), null);
    }

    Moderation submitted(Instant at) {
        return onHerWord == null ? Moderation.submitted(writer, at) : Moderation.writtenDown(writer, onHerWord, at);
    }

    /**
     * What is hers, or has been approved, she changes herself: a talk is for what is said in it.
     *
     * @throws DomainException conflict for a case worker who would change it
     */
    Moderation resubmitted(Moderation before, Instant at) {
        if (onHerWord == null) {
            return before.resubmitted(writer, at);
        }
        if (!before.isOnHerWordAlone()) {
            throw DomainException.conflict("talk.refused.hers");
        }
        return before.writtenDownAnew(writer, onHerWord, at);
    }
}
