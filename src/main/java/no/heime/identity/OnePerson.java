package no.heime.identity;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Two accounts that turn out to be one person's become one: what leads to the one in which there is nothing leads to the
 * other from then on, and the empty one is forgotten (decision 035). Whoever asks has seen that both are hers.
 */
public interface OnePerson {

    /**
     * Two who are to become one.
     *
     * @param account ends; there must be nothing in it
     * @param person stays, with all that is hers
     * @param email by which she is known from then on; null when by none
     */
    record Two(PersonId account, PersonId person, @Nullable EmailAddress email) {}

    /**
     * That it is under way is written down first, so that it goes on wherever it is stopped. Asked again it goes on, too.
     *
     * @param stillSo whether what the caller has found still holds, asked once more when it is written down: of two who
     *     have found the same, one may be done by then
     * @throws DomainException conflict, when one of the two works for a municipality, also since it was begun, there is something
     *     in the account, it does not hold any more, or one of the two is becoming one with somebody else: all is as it was before
     */
    void become(Two two, BooleanSupplier stillSo);

    /** The account that is becoming one with this person; empty when none is. */
    Optional<PersonId> becoming(PersonId person);

    /** One of the two comes: what was stopped goes on. Nobody is kept out by what cannot. */
    void goOn(Actor either);
}
