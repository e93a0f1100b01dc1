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

    private static final Comparator<StaffMember> BY_NAME = Comparator.comparing(StaffMember::name)
            .thenComparing(member -> member.email().value());

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
            staff.add(member(role, person.email(), person.name(), true, given.remove(person.email()), givers));
        }
        given.values().stream()
                .filter(Appointment::inForce)
                .forEach(one -> staff.add(member(role, one.email(), "", false, one, givers)));
        staff.sort(BY_NAME);
        return staff;
    }

    private StaffMember member(
            Membership role,
            EmailAddress email,
            String name,
            boolean signedIn,
            @Nullable Appointment appointment,
            Map<PersonId, Person> givers) {
        var turn = appointment == null || !appointment.inForce() ? null : appointment.latest();
        var giver = turn == null ? null : givers.get(turn.by());
        return new StaffMember(
                email,
                name,
                signedIn,
                settings.of(email).contains(role),
                giver == null ? "" : giver.name(),
                turn == null ? null : LocalDate.ofInstant(turn.at(), clock.getZone()));
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
