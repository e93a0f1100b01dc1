package no.heime.proxy;

import java.time.LocalDate;
import java.util.List;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for a resident, for a case worker who is shown a paper about it.
 *
 * @param called the resident's name
 * @param mayEnter whether the case worker talks with her, or her municipality sees to something of hers, so that more may be
 *     entered
 */
public record ProxiesOfResident(PersonId resident, String called, List<Given> given, boolean mayEnter) {

    /**
     * One of them.
     *
     * @param mayEnd whether the case worker may end it
     * @param enteredBy name of the case worker who has entered it; null for what was given here, or when she is gone
     * @param givenOn the day on which it was given or entered
     */
    public record Given(
            MyProxies.Row row, boolean mayEnd, @Nullable String enteredBy, LocalDate givenOn) {}
}
