package no.heime.identity;

import java.time.LocalDate;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a municipality, or is going to.
 *
 * @param person null as long as she has not said yes
 * @param name empty until she has told it
 * @param email null when she has none, because a provider has proved her
 * @param bySetting whether whoever runs the program has named her, and only they can end it
 * @param byProvider whether the provider through which she signs in claims it, and may claim it again when it
 *     was ended here
 * @param unanswered whether she is asked no more, because she has not answered for long
 * @param givenBy name of who gave her the role; empty when it is not known
 * @param givenOn null when it is not known
 * @param why one of the reasons for which it was given; null when it is not known
 */
public record StaffMember(
        @Nullable EmailAddress email,
        @Nullable PersonId person,
        String name,
        boolean bySetting,
        boolean byProvider,
        boolean unanswered,
        String givenBy,
        @Nullable LocalDate givenOn,
        @Nullable String why) {

    /** Whether she is asked and has not answered. */
    public boolean waits() {
        return person == null && !unanswered;
    }
}
