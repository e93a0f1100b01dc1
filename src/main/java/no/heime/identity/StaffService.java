package no.heime.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who works for a municipality: its administrators give and end the role. A stranger gets "not found". */
@Service
public class StaffService {

    private static final Comparator<StaffMember> BY_NAME =
            Comparator.comparing(StaffMember::name).thenComparing(StaffService::address);

    private final AppointmentService appointments;
    private final PersonService people;
    private final StaffSettings settings;
    private final Clock clock;

    StaffService(AppointmentService appointments, PersonService people, StaffSettings settings, Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those who have the role and those for whom it waits, by name; three queries. */
    public List<StaffMember> of(Actor administrator, String municipality) {
        administrator.mustBeAdministratorIn(municipality);
        var role = Membership.caseWorkerIn(municipality);
        var given = new HashMap<EmailAddress, Appointment>();
        appointments.of(role).forEach(one -> given.put(one.email(), one));
        var signedIn = people.caseWorkersOf(municipality);
        var givers = people.byIds(given.values().stream()
                .map(StaffService::giver)
                .flatMap(Optional::stream)
                .toList());
        var staff = new ArrayList<StaffMember>();
        for (var person : signedIn) {
            var email = person.email();
            var appointment = email == null ? null : given.remove(email);
            staff.add(member(role, email, person.name(), Standing.of(person, role), appointment, givers));
        }
        given.values().stream()
                .filter(Appointment::inForce)
                .forEach(one -> staff.add(member(role, one.email(), "", Standing.WAITS, one, givers)));
        staff.sort(BY_NAME);
        return staff;
    }

    private StaffMember member(
            Membership role,
            @Nullable EmailAddress email,
            String name,
            Standing standing,
            @Nullable Appointment appointment,
            Map<PersonId, Person> givers) {
        var turn = appointment == null || !appointment.inForce() ? null : appointment.latest();
        var giver = turn == null ? null : givers.get(turn.by());
        return new StaffMember(
                email,
                name,
                standing != Standing.WAITS,
                email != null && settings.of(email).contains(role),
                standing == Standing.CLAIMED,
                giver == null ? "" : giver.name(),
                turn == null ? null : LocalDate.ofInstant(turn.at(), clock.getZone()));
    }

    private static String address(StaffMember member) {
        var email = member.email();
        return email == null ? "" : email.value();
    }

    private enum Standing {
        /** For when she first signs in. */
        WAITS,
        GIVEN,
        /** By the provider through which she signs in. */
        CLAIMED;

        static Standing of(Person person, Membership role) {
            var claimed = person.memberships().stream()
                    .anyMatch(it -> it.isClaimed() && it.plain().equals(role));
            return claimed ? CLAIMED : GIVEN;
        }
    }

    private static Optional<PersonId> giver(Appointment appointment) {
        return Optional.ofNullable(appointment.latest()).map(Appointment.Turn::by);
    }

    /** She works for the municipality from now on, or from when she first signs in. */
    public void give(Actor administrator, String municipality, EmailAddress email) {
        administrator.mustBeAdministratorIn(municipality);
        appointments.give(administrator, email, Membership.caseWorkerIn(municipality));
    }

    /** @throws DomainException conflict for who is named in the settings: she would have it again tomorrow */
    public void end(Actor administrator, String municipality, EmailAddress email) {
        administrator.mustBeAdministratorIn(municipality);
        var role = Membership.caseWorkerIn(municipality);
        if (settings.of(email).contains(role)) {
            throw DomainException.conflict("staff.refused.by-setting");
        }
        appointments.end(administrator, email, role);
    }
}
