package no.heime.identity;

import java.util.Optional;
import no.heime.shared.PhoneNumber;

/** Who knows whom a municipality has written in, and by which number she can be let in for the first time. */
public interface KnowsWrittenIn {

    /** @return empty unless one alone was ever written in with it, and has said that it is her own and lets her in */
    Optional<PersonId> reachedBy(PhoneNumber number);

    /** She has proved the number: an address that others have written down for her, and nobody has proved, goes. */
    void provesNumber(PersonId written);

    /** Whether she was written in and has never come herself. */
    boolean isNotHereYet(PersonId person);

    /** She has come: an account of her own has become one with her. Of who was never written in nothing happens. */
    void came(PersonId person);
}
