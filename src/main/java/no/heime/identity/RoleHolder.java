package no.heime.identity;

import java.time.LocalDate;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a role, or is asked to take it.
 *
 * @param email null when she has none, because a provider has proved her
 * @param person null until she has said yes: whether the program knows her is told to nobody before
 * @param name empty until she has said yes, and until she has told it
 * @param claimed whether the provider through which she signs in says that she has it
 * @param givenBy name of who gave her the role; empty when it is not known
 * @param givenOn null when it is not known
 */
public record RoleHolder(
        @Nullable EmailAddress email,
        @Nullable PersonId person,
        String name,
        boolean claimed,
        String givenBy,
        @Nullable LocalDate givenOn) {

    /** Her address; empty when she has none. */
    String address() {
        return email == null ? "" : email.value();
    }

    public boolean waits() {
        return person == null;
    }
}
