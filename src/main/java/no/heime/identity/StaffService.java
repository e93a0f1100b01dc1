package no.heime.identity;

import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who works for a municipality: its administrators ask people in and end the role. A stranger gets "not found". */
@Service
public class StaffService {

    private final AppointmentService appointments;
    private final PersonService people;
    private final StaffSettings settings;

    StaffService(AppointmentService appointments, PersonService people, StaffSettings settings) {
        this.appointments = appointments;
        this.people = people;
        this.settings = settings;
    }

    /** Those who have the role and those who are asked, by name; three queries. */
    public List<StaffMember> of(Actor administrator, String municipality) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        var role = Membership.caseWorkerIn(municipality);
        return appointments.holders(role).stream()
                .map(holder -> member(holder, role))
                .toList();
    }

    /** What became of those who work there no more, or were asked and never did, the last first; two queries. */
    public List<RoleStory> before(Actor administrator, String municipality) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        return appointments.stories(Membership.caseWorkerIn(municipality));
    }

    private StaffMember member(RoleHolder holder, Membership role) {
        var email = holder.email();
        return new StaffMember(
                email,
                holder.person(),
                holder.name(),
                email != null && settings.of(email).contains(role),
                holder.claimed(),
                holder.unanswered(),
                holder.givenBy(),
                holder.givenOn(),
                holder.why());
    }

    /** She is asked to work for the municipality, and does from when she has said yes. */
    public void invite(Actor administrator, String municipality, EmailAddress email, GivenBecause why) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        appointments.invite(administrator, email, Membership.caseWorkerIn(municipality), why);
    }

    /**
     * She is not asked any more.
     *
     * @throws DomainException as {@link #end}
     */
    public void takeBack(Actor administrator, String municipality, EmailAddress email) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        var role = Membership.caseWorkerIn(municipality);
        mustNotBeBySetting(email, role);
        appointments.takeBack(administrator, email, role);
    }

    /**
     * She works for the municipality no more. What her provider claims of her it may claim again at her next sign-in.
     *
     * @throws DomainException conflict for who is named in the settings: she would have it again tomorrow
     */
    public void end(Actor administrator, String municipality, PersonId who, EndedBecause why) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        var role = Membership.caseWorkerIn(municipality);
        people.byId(who).filter(person -> person.holds(role)).ifPresent(person -> {
            mustNotBeBySetting(person.email(), role);
            appointments.end(administrator, who, role, why);
        });
    }

    private void mustNotBeBySetting(@Nullable EmailAddress email, Membership role) {
        if (email != null && settings.of(email).contains(role)) {
            throw DomainException.conflict("staff.refused.by-setting");
        }
    }
}
