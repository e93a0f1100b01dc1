package no.heime.organisation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentService;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.identity.RoleHolder;
import no.heime.identity.RoleStory;
import no.heime.identity.UnaskedReason;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who speaks for an organisation: its coordinators ask others in by their e-mail address and let each other out, and so do
 * the administrators of its municipality. Anybody else gets "not found", also of one that is not approved.
 */
@Service
public class CoordinatorService {

    /** So many may be asked in and not have answered: enough for any organisation, and too few to ask in a whole village. */
    static final int MOST_WAITING = 10;

    private final KeptBy kept;
    private final AppointmentService appointments;
    private final PersonService people;
    private final AccessLog log;

    CoordinatorService(KeptBy kept, AppointmentService appointments, PersonService people, AccessLog log) {
        this.kept = kept;
        this.appointments = appointments;
        this.people = people;
        this.log = log;
    }

    /** By name, those who have not answered yet first. */
    public List<Coordinator> of(Actor actor, OrganisationId id) {
        var organisation = kept.require(Right.COORDINATORS_KEEP, actor, id);
        var holders = appointments.holders(Membership.coordinatorOf(id));
        log.read(actor, hat(actor, organisation), looks(holders.stream().map(RoleHolder::person), organisation));
        boolean oneSpeaks = holders.stream().filter(RoleHolder::hasIt).count() == 1;
        return holders.stream()
                .map(holder -> Coordinator.of(holder, oneSpeaks && holder.hasIt(), actor))
                .toList();
    }

    /** What became of those who speak for it no more, or were asked and never did, the last first. */
    public List<RoleStory> before(Actor actor, OrganisationId id) {
        var organisation = kept.require(Right.COORDINATORS_KEEP, actor, id);
        var stories = appointments.stories(Membership.coordinatorOf(id));
        log.read(
                actor,
                hat(actor, organisation),
                looks(stories.stream().flatMap(story -> story.people().stream()), organisation));
        return stories;
    }

    /** Those who are asked in and have not answered yet: as {@link #of}, without anybody's name. */
    public List<EmailAddress> waiting(Actor actor, OrganisationId id) {
        kept.require(Right.COORDINATORS_KEEP, actor, id);
        return waiting(id);
    }

    private List<EmailAddress> waiting(OrganisationId id) {
        return appointments.holders(Membership.coordinatorOf(id)).stream()
                .filter(RoleHolder::waits)
                .map(RoleHolder::email)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * She speaks for it from when she says yes, whether or not she has come before: the answer is the same.
     *
     * @return whether she was asked already, and has not answered
     * @throws DomainException conflict when many are asked in and have not answered
     */
    public boolean invite(Actor actor, OrganisationId id, EmailAddress email, GivenBecause why) {
        kept.require(Right.COORDINATORS_KEEP, actor, id);
        var waiting = waiting(id);
        if (waiting.size() >= MOST_WAITING && !waiting.contains(email)) {
            throw DomainException.conflict("coordinators.refused.many-waiting");
        }
        return appointments.invite(actor, email, Membership.coordinatorOf(id), why);
    }

    /**
     * She is not asked in any more.
     *
     * @throws DomainException as {@link #end}, when she has said yes meanwhile
     */
    public void takeBack(Actor actor, OrganisationId id, EmailAddress email) {
        kept.require(Right.COORDINATORS_KEEP, actor, id);
        people.coordinatorsOf(id).stream()
                .filter(coordinator -> email.equals(coordinator.email()))
                .findFirst()
                .ifPresentOrElse(
                        meanwhile -> endNow(actor, id, meanwhile.id(), UnaskedReason.TAKEN_BACK_LATE),
                        () -> appointments.takeBack(actor, email, Membership.coordinatorOf(id)));
    }

    /**
     * She speaks for it no more.
     *
     * @throws DomainException conflict when she is the last one
     */
    public void end(Actor actor, OrganisationId id, PersonId who, EndedBecause why) {
        kept.require(Right.COORDINATORS_KEEP, actor, id);
        endNow(actor, id, who, why);
    }

    private void endNow(Actor actor, OrganisationId id, PersonId who, Enum<?> why) {
        boolean speaks = people.coordinatorsOf(id).stream().map(Person::id).anyMatch(who::equals);
        if (speaks && !appointments.endUnlessLast(actor, who, Membership.coordinatorOf(id), why)) {
            throw DomainException.conflict("coordinators.refused.last");
        }
    }

    private static Hat hat(Actor actor, Organisation organisation) {
        return actor.isCoordinatorOf(organisation.id().value())
                ? Hat.coordinator(organisation.name())
                : Hat.administrator();
    }

    private static List<Look> looks(Stream<@Nullable PersonId> people, Organisation organisation) {
        return people.filter(Objects::nonNull)
                .map(person -> Look.at(person, Seen.COORDINATES, organisation.municipality()))
                .toList();
    }
}
