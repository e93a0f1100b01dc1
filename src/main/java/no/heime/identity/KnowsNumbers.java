package no.heime.identity;

import java.util.Optional;
import no.heime.shared.PhoneNumber;

/** Who knows whose a number is that was proved with a code. */
public interface KnowsNumbers {

    /** @return empty when nobody signs in with it */
    Optional<PersonId> whose(PhoneNumber number);
}
