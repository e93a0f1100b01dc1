package no.heime.identity;

import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Who works for a municipality, or is asked to: her account becomes one with none, however it is found that both are hers.
 */
@Component
public class MunicipalityWork {

    private final StaffSettings settings;
    private final AppointedPeople appointments;
    private final List<KnowsWhoWorks> waysIn;

    MunicipalityWork(StaffSettings settings, AppointedPeople appointments, List<KnowsWhoWorks> waysIn) {
        this.settings = settings;
        this.appointments = appointments;
        this.waysIn = List.copyOf(waysIn);
    }

    /**
     * Asked of both before two become one.
     *
     * @throws DomainException conflict, when she works for one or is asked to, in whatever session, also with a passkey
     */
    public void requireNoneBy(Person person) {
        if (isDoneBy(person)) {
            throw refused();
        }
    }

    /**
     * The same for who was known by this address.
     *
     * @throws DomainException as {@link #requireNoneBy}
     */
    public void requireNoneGivenTo(EmailAddress email) {
        if (isGivenTo(email)) {
            throw refused();
        }
    }

    public static DomainException refused() {
        return DomainException.conflict("one.refused.works");
    }

    private boolean isDoneBy(Person person) {
        return isDoneAs(person) || waysIn.stream().anyMatch(known -> known.works(person.id()));
    }

    /** With the roles that she is handed in with, in whatever session, or is asked to: what led to her once is nothing. */
    boolean isDoneAs(Person person) {
        var email = person.email();
        return isWork(person.memberships().stream()) || (email != null && isGivenTo(email));
    }

    /** Whether a role waits for whoever proves this address, or is somebody's already who is known by it. */
    public boolean isGivenTo(EmailAddress email) {
        return isWork(settings.of(email).stream())
                || isWork(appointments.findByEmailAndInForceTrue(email).stream().map(Appointment::role));
    }

    private static boolean isWork(Stream<Membership> roles) {
        return roles.anyMatch(role -> role.role().isMunicipal());
    }
}
