package no.heime.digitalcare;

import java.time.Instant;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import org.jspecify.annotations.Nullable;

/**
 * Who does something about a participation, as what, and when.
 *
 * @param who the resident herself, or whoever acts for her
 */
record Hand(By by, PersonId who, Instant at) {

    /** @throws no.heime.shared.DomainException not found, for who has not the right */
    static Hand of(Right right, Actor actor, Guarded thing, Instant at) {
        return switch (right.require(actor, thing)) {
            case OWN -> new Hand(By.RESIDENT, actor.id(), at);
            case PROXY -> new Hand(By.PROXY, actor.id(), at);
            case CASE_WORKER -> new Hand(By.STAFF, actor.id(), at);
            case ON_HER_WORD, ORGANISATION, HELPER, IMPARTIAL, ADMINISTRATOR, ANYBODY ->
                throw new IllegalStateException("nobody acts so in digital care: " + right);
        };
    }

    Turn to(Stage stage, @Nullable String reason) {
        return new Turn(at, stage, by, who, reason);
    }
}
