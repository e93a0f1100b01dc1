package no.heime.identity;

import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who works for a municipality: its administrators ask case workers in, and end the role of those and of each other. A
 * stranger gets "not found".
 */
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

    /** The case workers and those who are asked to be, by name; three queries. */
    public List<StaffMember> of(Actor administrator, String municipality) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        return members(Membership.caseWorkerIn(municipality));
    }

    /** The same of those who are administrators: nobody is asked to be one here. */
    public List<StaffMember> administrators(Actor administrator, String municipality) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        return members(Membership.administratorIn(municipality));
    }

    /** What became of case workers who are none any more, or were asked and never were, the last first; two queries. */
    public List<RoleStory> before(Actor administrator, String municipality) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        return appointments.stories(Membership.caseWorkerIn(municipality));
    }

    /** What became of administrators who are none any more, as {@link #before}. */
    public List<RoleStory> administratorsBefore(Actor administrator, String municipality) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        return appointments.stories(Membership.administratorIn(municipality));
    }

    private List<StaffMember> members(Membership role) {
        return appointments.holders(role).stream()
                .map(holder -> member(holder, role))
                .toList();
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

    /**
     * She is asked to work for the municipality, and does from when she has said yes.
     *
     * @return whether she was asked already, and has not answered
     */
    public boolean invite(Actor administrator, String municipality, EmailAddress email, GivenBecause why) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        return appointments.invite(administrator, email, Membership.caseWorkerIn(municipality), why);
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

    /**
     * She is an administrator no more; what her provider claims of her goes as with {@link #end}.
     *
     * @throws DomainException conflict for who is named in the settings, for the last one, and for oneself, which another
     *     one does
     */
    public void endAdministrator(Actor administrator, String municipality, PersonId who, EndedBecause why) {
        Right.STAFF_KEEP.require(administrator, Guarded.of(municipality));
        var role = Membership.administratorIn(municipality);
        people.byId(who).filter(person -> person.holds(role)).ifPresent(person -> {
            mustNotBeBySetting(person.email(), role);
            if (who.equals(administrator.id())) {
                throw DomainException.conflict("staff.refused.oneself");
            }
            if (!appointments.endUnlessLast(administrator, who, role, why)) {
                throw DomainException.conflict("staff.refused.last-administrator");
            }
        });
    }

    private void mustNotBeBySetting(@Nullable EmailAddress email, Membership role) {
        if (email != null && settings.of(email).contains(role)) {
            throw DomainException.conflict("staff.refused.by-setting");
        }
    }
}
