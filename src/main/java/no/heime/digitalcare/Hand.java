package no.heime.digitalcare;

import java.time.Instant;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who does something about a participation, as what, and when.
 *
 * @param who the resident herself, or whoever acts for her, or writes down what she says
 */
record Hand(By by, PersonId who, Instant at) {

    /**
     * @param resident whose it is
     * @throws DomainException not found, for who has not the right
     */
    static Hand of(Right right, Actor actor, Guarded thing, PersonId resident, Instant at) {
        return new Hand(by(right.require(actor, thing), actor, resident), actor.id(), at);
    }

    private static By by(Tie tie, Actor actor, PersonId resident) {
        return switch (tie) {
            case OWN -> By.RESIDENT;
            case PROXY -> By.PROXY;
            case ON_HER_WORD ->
                By.of(actor.talkWith(resident)
                        .orElseThrow(DomainException::notFound)
                        .way());
            case CASE_WORKER -> By.STAFF;
            case ORGANISATION, HELPER, IMPARTIAL, ADMINISTRATOR, ANYBODY ->
                throw new IllegalStateException("nobody acts so in digital care: " + tie);
        };
    }

    Turn to(Stage stage, @Nullable String reason) {
        return new Turn(at, stage, by, who, reason);
    }

    /** Whoever does it for her; null when it is she herself. */
    @Nullable
    PersonId forHer() {
        return by.isOnBehalf() ? who : null;
    }
}
