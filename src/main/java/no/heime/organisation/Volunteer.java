package no.heime.organisation;

import java.time.LocalDate;
import no.heime.identity.PersonId;
import no.heime.identity.RoleHolder;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who helps in an organisation, as those who speak for it see her.
 *
 * @param name empty until she has told it
 * @param email null when she has none, because a provider has proved her
 * @param askedBy name of who had made the link by which she came; empty when it is not known any more
 * @param since null when it is not known
 */
public record Volunteer(
        PersonId person,
        String name,
        @Nullable EmailAddress email,
        String askedBy,
        @Nullable LocalDate since) {

    static Volunteer of(RoleHolder holder, PersonId person) {
        return new Volunteer(person, holder.name(), holder.email(), holder.givenBy(), holder.givenOn());
    }

    /** What she is called: her name, or her address; empty for whom neither is known. */
    public String called() {
        return name.isBlank() && email != null ? email.value() : name;
    }
}
