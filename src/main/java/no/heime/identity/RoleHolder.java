package no.heime.identity;

import java.time.LocalDate;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a role, or is asked to take it, or was and has never answered.
 *
 * @param email null when she has none, because a provider has proved her
 * @param person null until she has said yes: whether the program knows her is told to nobody before
 * @param name empty until she has said yes, and until she has told it
 * @param claimed whether the provider through which she signs in says that she has it
 * @param unanswered whether she is asked no more, because she has not answered for long
 * @param givenBy name of who gave her the role; empty when it is not known
 * @param givenOn when she was asked or given it, or asked no more; null when it is not known
 * @param why one of the reasons for which it was given; null when it is not known
 */
public record RoleHolder(
        @Nullable EmailAddress email,
        @Nullable PersonId person,
        String name,
        boolean claimed,
        boolean unanswered,
        String givenBy,
        @Nullable LocalDate givenOn,
        @Nullable String why) {

    /** Her address; empty when she has none. */
    String address() {
        return email == null ? "" : email.value();
    }

    /** Whether she is asked and has not answered. */
    public boolean waits() {
        return person == null && !unanswered;
    }

    public boolean hasIt() {
        return person != null;
    }
}
