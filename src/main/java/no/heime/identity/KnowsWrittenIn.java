package no.heime.identity;

import java.util.Optional;
import no.heime.shared.PhoneNumber;

/** Who knows whom a municipality has written in with a number that is proved now for the first time. */
public interface KnowsWrittenIn {

    /** @return empty when nobody was written in with it, or several were */
    Optional<PersonId> reachedBy(PhoneNumber number);
}
