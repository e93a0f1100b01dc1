package no.heime.organisation;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentService;
import no.heime.identity.Membership;
import no.heime.identity.PastHolder;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.identity.UnaskedReason;
import org.springframework.stereotype.Service;

/** Who helps in an organisation: its coordinators see them and let them out, and each leaves when she wants to. */
@Service
public class VolunteerService {

    /** For so long its coordinators read who was let out, by whom and why. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Organisations organisations;
    private final KeptBy kept;
    private final AppointmentService appointments;
    private final AccessLog log;
    private final Clock clock;

    VolunteerService(
            Organisations organisations, KeptBy kept, AppointmentService appointments, AccessLog log, Clock clock) {
        this.organisations = organisations;
        this.kept = kept;
        this.appointments = appointments;
        this.log = log;
        this.clock = clock;
    }

    /** By name. */
    public List<Volunteer> of(Actor coordinator, OrganisationId id) {
        var organisation = kept.require(Right.VOLUNTEERS_KEEP, coordinator, id);
        var volunteers = appointments.holders(Membership.volunteerOf(id)).stream()
                .flatMap(holder -> Stream.ofNullable(holder.person()).map(person -> Volunteer.of(holder, person)))
                .toList();
        seen(
                coordinator,
                organisation,
                volunteers.stream().map(Volunteer::person).toList());
        return volunteers;
    }

    /** Who has left or was let out within a year, the last first. */
    public List<PastHolder> before(Actor coordinator, OrganisationId id) {
        var organisation = kept.require(Right.VOLUNTEERS_KEEP, coordinator, id);
        var past = appointments.endedSince(
                Membership.volunteerOf(id), clock.instant().minus(REMEMBERED));
        seen(coordinator, organisation, past.stream().map(PastHolder::person).toList());
        return past;
    }

    /** She helps in it no more, and reads why. Who is none already is left as she is. */
    public void letOut(Actor coordinator, OrganisationId id, PersonId who, LetOutBecause why) {
        kept.require(Right.VOLUNTEERS_KEEP, coordinator, id);
        appointments.end(coordinator, who, Membership.volunteerOf(id), why);
    }

    /** The organisations in which I help, by name. */
    public List<Organisation> mine(Actor me) {
        var ids = me.volunteersFor().stream().map(OrganisationId::new).toList();
        var all = ids.isEmpty() ? List.<Organisation>of() : organisations.findAllById(ids);
        return all.stream().sorted(Comparator.comparing(Organisation::name)).toList();
    }

    /** I help there no more. */
    public void leave(Actor me, OrganisationId id) {
        if (me.isVolunteerOf(id.value())) {
            appointments.end(me, me.id(), Membership.volunteerOf(id), UnaskedReason.LEFT);
        }
    }

    private void seen(Actor coordinator, Organisation organisation, Collection<PersonId> people) {
        log.read(
                coordinator,
                Hat.coordinator(organisation.name()),
                people.stream()
                        .map(person -> Look.at(person, Seen.VOLUNTEERS, organisation.municipality()))
                        .toList());
    }
}
