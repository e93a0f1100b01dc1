package no.heime.identity;

import java.time.LocalDate;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a role, or for whom it waits.
 *
 * @param email null when she has none, because a provider has proved her
 * @param person null as long as it waits for her: whether the program knows her is told to nobody before she has come
 * @param name empty as long as it waits for her, and until she has told it
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
