package no.heime.identity;

import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.springframework.stereotype.Service;

/** Who works for a municipality: its administrators give and end the role. A stranger gets "not found". */
@Service
public class StaffService {

    private final AppointmentService appointments;
    private final StaffSettings settings;

    StaffService(AppointmentService appointments, StaffSettings settings) {
        this.appointments = appointments;
        this.settings = settings;
    }

    /** Those who have the role and those for whom it waits, by name; three queries. */
    public List<StaffMember> of(Actor administrator, String municipality) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        var role = Membership.caseWorkerIn(municipality);
        return appointments.holders(role).stream()
                .map(holder -> member(holder, role))
                .toList();
    }

    private StaffMember member(RoleHolder holder, Membership role) {
        var email = holder.email();
        return new StaffMember(
                email,
                holder.name(),
                !holder.waits(),
                email != null && settings.of(email).contains(role),
                holder.claimed(),
                holder.givenBy(),
                holder.givenOn());
    }

    /** She works for the municipality from now on, or from when she first signs in. */
    public void give(Actor administrator, String municipality, EmailAddress email) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        appointments.give(administrator, email, Membership.caseWorkerIn(municipality));
    }

    /** @throws DomainException conflict for who is named in the settings: she would have it again tomorrow */
    public void end(Actor administrator, String municipality, EmailAddress email) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        var role = Membership.caseWorkerIn(municipality);
        if (settings.of(email).contains(role)) {
            throw DomainException.conflict("staff.refused.by-setting");
        }
        appointments.end(administrator, email, role);
    }
}
