package no.heime.organisation;

import java.time.LocalDate;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.RoleHolder;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for an organisation, or is asked to, as its own people see her.
 *
 * @param email null when she has none, because a provider has proved her
 * @param person null as long as she is asked in and has not answered
 * @param name empty until she has said yes, and until she has told it
 * @param last whether nobody else speaks for it, so that she has to stay
 * @param me whether it is whoever looks
 * @param unanswered whether she is asked in no more, because she has not answered for long
 * @param givenBy name of who asked her in; empty when it is not known, as for who registered the organisation
 * @param givenOn null when it is not known
 * @param why one of the reasons for which it was given; null when it is not known
 */
public record Coordinator(
        @Nullable EmailAddress email,
        @Nullable PersonId person,
        String name,
        boolean last,
        boolean me,
        boolean unanswered,
        String givenBy,
        @Nullable LocalDate givenOn,
        @Nullable String why) {

    static Coordinator of(RoleHolder holder, boolean last, Actor reader) {
        return new Coordinator(
                holder.email(),
                holder.person(),
                holder.name(),
                last,
                isThere(holder.person(), reader),
                holder.unanswered(),
                holder.givenBy(),
                holder.givenOn(),
                holder.why());
    }

    private static boolean isThere(@Nullable PersonId person, Actor reader) {
        return reader.id().equals(person);
    }

    /** Whether she is asked in and has not answered. */
    public boolean waits() {
        return person == null && !unanswered;
    }

    /** What she is called: her name, or the address by which she is asked in; empty for whom neither is known. */
    public String called() {
        return name.isBlank() && email != null ? email.value() : name;
    }
}
