package no.heime.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.organisation.ClearanceEvent.Subject;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.store.Retry;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Clearances: what a municipality demands, what coordinators and case workers note that they have seen, and what people
 * sign. Help in an organisation is noted by its coordinators, help in one's own name by case workers of the municipality
 * where one lives.
 */
@Service
public class ClearanceService {

    /**
     * What is noted of people who help.
     *
     * @param demanded whether the municipality demands it for anything
     */
    public record Noted(boolean demanded, Map<PersonId, Clearance> of) {}

    private final Clearances clearances;
    private final CurrentDemands demands;
    private final Organisations organisations;
    private final PersonService people;
    private final Taxonomy taxonomy;
    private final AccessLog log;
    private final ApplicationEventPublisher listeners;
    private final Ids ids;
    private final Clock clock;

    ClearanceService(
            Clearances clearances,
            CurrentDemands demands,
            Organisations organisations,
            PersonService people,
            Taxonomy taxonomy,
            AccessLog log,
            ApplicationEventPublisher listeners,
            Ids ids,
            Clock clock) {
        this.clearances = clearances;
        this.demands = demands;
        this.organisations = organisations;
        this.people = people;
        this.taxonomy = taxonomy;
        this.log = log;
        this.listeners = listeners;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a municipality demands, for its administrators. */
    public ClearanceDemand demand(Actor administrator, String municipality) {
        Right.CLEARANCE_DEMAND.require(administrator, Guarded.of(municipality));
        return demands.fresh(municipality);
    }

    /**
     * From now on it is demanded for these kinds of help, and for no others.
     *
     * @param months for how long a certificate counts
     * @throws DomainException invalid, for a kind that there is not or a time that is too short or too long
     */
    public void demand(Actor administrator, String municipality, Set<KindId> kinds, int months) {
        Right.CLEARANCE_DEMAND.require(administrator, Guarded.of(municipality));
        kinds.forEach(kind -> taxonomy.require(kind, "kinds"));
        Retry.onConflict(() -> {
            demands.keep(demands.fresh(municipality).set(kinds, months, administrator.id(), clock.instant()));
            return true;
        });
    }

    /** Whether a municipality demands it for a kind of help; asks the store once a minute at most. */
    public boolean isDemanded(String municipality, @Nullable KindId kind) {
        return demands.of(municipality).isFor(kind);
    }

    /** Whether it demands it for anything; as {@link #isDemanded}. */
    public boolean isDemandedForSomething(String municipality) {
        return demands.of(municipality).isForSomething();
    }

    /**
     * Clearances that hold today, of several who help; one query.
     *
     * @param helps ids of organisations, and of people who help in their own name
     */
    public List<Clearance> holding(String municipality, Collection<UUID> helps) {
        var today = LocalDate.now(clock);
        return clearances.of(municipality, Set.copyOf(helps)).stream()
                .filter(one -> one.holdsOn(today))
                .toList();
    }

    /** Those of an organisation's volunteers and coordinators, for its coordinators. */
    public Noted ofOrganisation(Actor coordinator, OrganisationId id) {
        var organisation = kept(coordinator, id);
        return noted(
                coordinator,
                Hat.coordinator(organisation.name()),
                organisation.municipality(),
                clearances.of(organisation.municipality(), List.of(id.value())));
    }

    private Noted noted(Actor reader, Hat hat, String municipality, List<Clearance> all) {
        log.read(
                reader,
                hat,
                all.stream()
                        .map(one -> Look.at(one.person(), Seen.CLEARANCE, municipality))
                        .toList());
        return new Noted(
                isDemandedForSomething(municipality),
                all.stream().collect(Collectors.toMap(Clearance::person, Function.identity())));
    }

    /**
     * A coordinator has seen a certificate of one of the organisation's people.
     *
     * @throws DomainException not found when she is none of them; invalid on the field, for days that cannot be
     */
    public void note(Actor coordinator, OrganisationId id, PersonId who, LocalDate on, LocalDate until) {
        var organisation = kept(coordinator, id);
        people.byId(who)
                .map(person -> person.asActor())
                .filter(one -> one.isVolunteerOf(id.value()) || one.isCoordinatorOf(id.value()))
                .orElseThrow(DomainException::notFound);
        noted(coordinator, organisation.municipality(), who, id.value(), on, until);
    }

    /** That of somebody who helps in her own name, for case workers. */
    public Noted ofResident(Actor staff, String municipality, PersonId who) {
        Right.CLEARANCE_NOTE.require(staff, Guarded.of(municipality));
        return noted(staff, Hat.caseWorker(), municipality, clearances.of(municipality, List.of(who.value())));
    }

    /** A case worker has seen the certificate of somebody who helps in her own name; refused as {@link #note}. */
    public void noteOfResident(Actor staff, String municipality, PersonId who, LocalDate on, LocalDate until) {
        Right.CLEARANCE_NOTE.require(staff, Guarded.of(municipality));
        noted(staff, municipality, who, who.value(), on, until);
    }

    private void noted(Actor by, String municipality, PersonId who, UUID helps, LocalDate on, LocalDate until) {
        if (by.id().equals(who)) {
            throw DomainException.conflict("clearance.refused.own");
        }
        var noted = change(
                municipality,
                who,
                helps,
                one -> one.shown(on, until, by.id(), demands.of(municipality), clock.instant(), LocalDate.now(clock)));
        listeners.publishEvent(new ClearanceEvent.Noted(ids.next(), clock.instant(), Subject.of(noted)));
    }

    /**
     * Mine where something is demanded: one for each organisation in which I help or for which I speak, and one for help
     * in my own name. What is not begun is there, too.
     */
    public List<Clearance> mine(Actor me) {
        var there = clearances.of(me.id()).stream().collect(Collectors.toMap(Clearance::id, Function.identity()));
        var mine = new ArrayList<Clearance>();
        var groups = new ArrayList<>(me.volunteersFor());
        groups.addAll(me.coordinatedOrganisations());
        var all = groups.isEmpty()
                ? List.<Organisation>of()
                : organisations.findAllById(
                        groups.stream().distinct().map(OrganisationId::new).toList());
        all.forEach(group -> mine.add(
                Clearance.none(group.municipality(), me.id(), group.id().value())));
        var home = me.municipality();
        if (home != null) {
            mine.add(Clearance.none(home, me.id(), me.id().value()));
        }
        return mine.stream()
                .map(one -> there.getOrDefault(one.id(), one))
                .filter(one -> isDemandedForSomething(one.municipality()))
                .toList();
    }

    /**
     * I sign the statement of confidentiality.
     *
     * @param helps id of the organisation, or my own for help in my own name
     * @throws DomainException not found where I do not help
     */
    public void sign(Actor me, UUID helps) {
        var mine = mine(me).stream()
                .filter(one -> one.helps().equals(helps))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        change(mine.municipality(), me.id(), helps, one -> one.signed(clock.instant()));
    }

    private Clearance change(String municipality, PersonId who, UUID helps, UnaryOperator<Clearance> what) {
        return Retry.onConflict(() -> {
            var there = clearances
                    .byId(ClearanceId.of(municipality, who, helps))
                    .orElseGet(() -> Clearance.none(municipality, who, helps));
            var changed = what.apply(there);
            return changed == there ? there : Retry.making(() -> clearances.save(changed));
        });
    }

    private Organisation kept(Actor actor, OrganisationId id) {
        return organisations
                .findById(id)
                .filter(there -> there.standing().isApproved() && Right.CLEARANCE_OF_VOLUNTEER.isFor(actor, there))
                .orElseThrow(DomainException::notFound);
    }
}
