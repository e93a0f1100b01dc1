package no.heime.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Clearances: what coordinators and case workers note that they have seen, and what people sign. Help in an organisation is
 * noted by its coordinators; help in one's own name by case workers of each municipality in which it is offered, and they
 * note for whoever alone speaks for an organisation, too, since nobody notes her own.
 */
@Service
public class ClearanceService {

    /**
     * What is noted of an organisation's people.
     *
     * @param municipality number of the one in which the organisation notes it
     * @param demanded whether a municipality demands it for something that they help with
     * @param months for how long a certificate that is noted now counts at most
     */
    public record Noted(String municipality, boolean demanded, int months, Map<PersonId, Clearance> of) {}

    /**
     * What is noted of one helper, for case workers.
     *
     * @param called empty until she has told her name
     * @param months for how long a certificate that is noted now counts at most
     */
    public record NotedOfOne(PersonId who, String called, String municipality, int months, Clearance clearance) {}

    /** Whose certificate is noted, where, and what is demanded there. */
    private record Shows(Person person, String municipality, ClearanceDemand demand) {}

    private final Clearances clearances;
    private final ClearanceChanges changes;
    private final CurrentDemands demands;
    private final DemandedOf demanded;
    private final Organisations organisations;
    private final KeptBy kept;
    private final PersonService people;
    private final AccessLog log;
    private final Clock clock;

    ClearanceService(
            Clearances clearances,
            ClearanceChanges changes,
            CurrentDemands demands,
            DemandedOf demanded,
            Organisations organisations,
            KeptBy kept,
            PersonService people,
            AccessLog log,
            Clock clock) {
        this.clearances = clearances;
        this.changes = changes;
        this.demands = demands;
        this.demanded = demanded;
        this.organisations = organisations;
        this.kept = kept;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /** Whether a municipality demands it for a kind of help; asks the store once a minute at most. */
    public boolean isDemanded(String municipality, @Nullable KindId kind) {
        return demands.of(municipality).isFor(kind);
    }

    /**
     * Clearances that hold today where a municipality demands it, of several who help; one query.
     *
     * @param helps ids of organisations, and of people who help in their own name
     */
    public List<Clearance> holding(String municipality, Collection<UUID> helps) {
        var today = LocalDate.now(clock);
        var demand = demands.of(municipality);
        return clearances.of(Set.copyOf(helps)).stream()
                .filter(one -> one.asDemandedBy(demand).holdsOn(today))
                .toList();
    }

    /** Those of an organisation's volunteers and coordinators, for its coordinators; nothing where none is demanded. */
    public Noted ofOrganisation(Actor coordinator, OrganisationId id) {
        var organisation = kept.require(Right.CLEARANCE_OF_VOLUNTEER, coordinator, id);
        var demanding = demanded.group(organisation);
        if (demanding.isEmpty()) {
            return new Noted(organisation.municipality(), false, 0, Map.of());
        }
        var all = clearances.of(List.of(id.value()));
        log.read(
                coordinator,
                Hat.coordinator(organisation.name()),
                all.stream()
                        .map(one -> Look.at(one.person(), Seen.CLEARANCE, organisation.municipality()))
                        .toList());
        return new Noted(
                organisation.municipality(),
                true,
                months(demanding),
                all.stream()
                        .map(one -> one.asDemandedBy(demanding))
                        .collect(Collectors.toMap(Clearance::person, Function.identity())));
    }

    /** The longest, where several demand it: each reckons by itself for how long it counts there. */
    private static int months(List<ClearanceDemand> demanding) {
        return demanding.stream().mapToInt(ClearanceDemand::months).max().orElse(ClearanceDemand.MOST_MONTHS);
    }

    /**
     * A coordinator has seen a certificate of one of the organisation's people.
     *
     * @return what it can be taken back by
     * @throws DomainException not found when she is none of them; invalid on the field, for days that cannot be
     */
    public UUID note(Actor coordinator, OrganisationId id, PersonId who, LocalDate on, LocalDate until) {
        var organisation = helpedBy(coordinator, id, who);
        return changes.note(
                coordinator,
                who,
                id.value(),
                organisation.municipality(),
                on,
                until,
                months(demanded.group(organisation)));
    }

    /** A coordinator has noted it by mistake; refused as {@link #note}. */
    public void takeBack(Actor coordinator, OrganisationId id, PersonId who, UUID note) {
        var organisation = helpedBy(coordinator, id, who);
        changes.takeBack(coordinator, who, id.value(), organisation.municipality(), note);
    }

    private Organisation helpedBy(Actor coordinator, OrganisationId id, PersonId who) {
        var organisation = kept.require(Right.CLEARANCE_OF_VOLUNTEER, coordinator, id);
        people.byId(who)
                .map(Person::asActor)
                .filter(one -> one.isVolunteerOf(id.value()) || one.isCoordinatorOf(id.value()))
                .orElseThrow(DomainException::notFound);
        return organisation;
    }

    /**
     * That of somebody who offers help in a case worker's municipality: in her own name, or as the only one who speaks for
     * an organisation. Empty where several speak for it, and where the municipality demands nothing of her.
     *
     * @param helps id of the organisation, or her own
     * @throws DomainException not found when nothing is offered there
     */
    public Optional<NotedOfOne> ofHelper(Actor staff, UUID helps) {
        return helper(staff, helps).map(helper -> {
            var who = helper.person().id();
            log.read(staff, Hat.caseWorker(), List.of(Look.at(who, Seen.CLEARANCE, helper.municipality())));
            var there = clearances
                    .byId(ClearanceId.of(who, helps))
                    .orElseGet(() -> Clearance.none(who, helps))
                    .asDemandedBy(helper.demand());
            return new NotedOfOne(
                    who,
                    helper.person().name(),
                    helper.municipality(),
                    helper.demand().months(),
                    there);
        });
    }

    /**
     * A case worker has seen her certificate.
     *
     * @return what it can be taken back by
     * @throws DomainException not found as {@link #ofHelper}, also where that is empty; invalid on the field, for days that
     *     cannot be
     */
    public UUID noteOfHelper(Actor staff, UUID helps, LocalDate on, LocalDate until) {
        var helper = helper(staff, helps).orElseThrow(DomainException::notFound);
        return changes.note(
                staff,
                helper.person().id(),
                helps,
                helper.municipality(),
                on,
                until,
                helper.demand().months());
    }

    /** A case worker has noted it by mistake; refused as {@link #noteOfHelper}. */
    public void takeBackOfHelper(Actor staff, UUID helps, UUID note) {
        var helper = helper(staff, helps).orElseThrow(DomainException::notFound);
        changes.takeBack(staff, helper.person().id(), helps, helper.municipality(), note);
    }

    private Optional<Shows> helper(Actor staff, UUID helps) {
        var theirs = demanded.municipalitiesOf(helps).stream()
                .filter(number -> Right.CLEARANCE_NOTE.isFor(staff, Guarded.of(number)))
                .collect(Collectors.toSet());
        if (theirs.isEmpty()) {
            throw DomainException.notFound();
        }
        return demanded.person(helps).stream()
                .filter(demand -> theirs.contains(demand.municipality()))
                .findFirst()
                .flatMap(demand -> who(helps).map(one -> new Shows(one, demand.municipality(), demand)));
    }

    /** Herself, or the only one who speaks for it. */
    private Optional<Person> who(UUID helps) {
        var resident = people.byId(new PersonId(helps));
        if (resident.isPresent()) {
            return resident;
        }
        var speaking = people.coordinatorsOf(helps);
        return speaking.size() == 1 ? Optional.of(speaking.getFirst()) : Optional.empty();
    }

    /** Names of the municipalities' numbers that demand it for this kind of help, of those in which it is offered. */
    public List<String> demanding(Collection<String> municipalities, KindId kind) {
        return municipalities.stream()
                .filter(number -> isDemanded(number, kind))
                .sorted()
                .toList();
    }

    /**
     * Mine: one for each organisation in which I help or for which I speak, and one for help in my own name, where a
     * municipality demands it of me or something is there. Each counts as long as the first of them says.
     */
    public List<Clearance> mine(Actor me) {
        var there = clearances.of(me.id()).stream().collect(Collectors.toMap(Clearance::helps, Function.identity()));
        var ids = Stream.concat(me.volunteersFor().stream(), me.coordinatedOrganisations().stream())
                .distinct()
                .map(OrganisationId::new)
                .toList();
        var groups = ids.isEmpty() ? List.<Organisation>of() : organisations.findAllById(ids);
        var demanding = demanded.all(List.of(me.id().value()), groups);
        var mine = new ArrayList<Clearance>();
        groups.forEach(group -> mine.add(there.getOrDefault(
                group.id().value(), Clearance.none(me.id(), group.id().value()))));
        mine.add(there.getOrDefault(
                me.id().value(), Clearance.none(me.id(), me.id().value())));
        return mine.stream()
                .filter(one -> !one.isEmpty()
                        || !demanding.getOrDefault(one.helps(), List.of()).isEmpty())
                .map(one -> one.asDemandedBy(demanding.getOrDefault(one.helps(), List.of())))
                .toList();
    }

    /**
     * I sign the statement of confidentiality.
     *
     * @param helps id of the organisation, or my own for help in my own name
     * @param language in which I have read it
     * @throws DomainException not found where I do not help
     */
    public void sign(Actor me, UUID helps, Language language) {
        if (mine(me).stream().noneMatch(one -> one.helps().equals(helps))) {
            throw DomainException.notFound();
        }
        var where = organisations.findById(new OrganisationId(helps)).map(Organisation::municipality);
        changes.sign(me.id(), helps, language, where.orElse(me.municipality()));
    }
}
