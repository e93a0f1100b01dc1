package no.heime.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Impartiality;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.PlainText;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The organisations of the program. What they tell about themselves is public once their municipality knows them. */
@Service
public class OrganisationService {

    private static final int COMMENT_MAX = 500;

    /**
     * What became of something sent in.
     *
     * @param created whether it was not there before
     */
    public record Registered(Organisation organisation, boolean created) {}

    private final Organisations organisations;
    private final PersonService people;
    private final Impartiality impartiality;
    private final Places places;
    private final Taxonomy taxonomy;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    OrganisationService(
            Organisations organisations,
            PersonService people,
            Impartiality impartiality,
            Places places,
            Taxonomy taxonomy,
            Relay relay,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.impartiality = impartiality;
        this.places = places;
        this.taxonomy = taxonomy;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Registers an organisation, or changes it when it is there already. The same words twice store once.
     *
     * @param version the one that was changed; null for something new
     * @throws DomainException invalid for a place or an area that does not exist, or a number that is registered already;
     *     conflict for a version that is not the last; not found when she does not speak for it
     */
    public Registered register(Actor actor, OrganisationId id, @Nullable Long version, OrganisationDetails details) {
        var municipality =
                places.require(new DistrictId(details.district()), "district").municipality();
        details.areas().forEach(this::requireArea);
        try {
            return Retry.onConflict(() -> organisations
                    .findById(id)
                    .map(there -> change(actor, there, version, municipality, details))
                    .orElseGet(() -> add(actor, id, version, municipality, details)));
        } catch (DuplicateKeyException taken) {
            return sentTwiceAtOnce(actor, id, details);
        }
    }

    private void requireArea(String area) {
        if (taxonomy.group(area).isEmpty()) {
            throw DomainException.invalid("organisation.areas.missing", "areas");
        }
    }

    private Registered add(
            Actor actor, OrganisationId id, @Nullable Long version, String municipality, OrganisationDetails details) {
        if (version != null) {
            throw DomainException.notFound();
        }
        var fresh = Organisation.submitted(id, actor.id(), municipality, details);
        return new Registered(save(fresh, this::submitted), true);
    }

    private Registered change(
            Actor actor, Organisation there, @Nullable Long version, String municipality, OrganisationDetails details) {
        if (!there.mayBeChangedBy(actor)) {
            throw DomainException.notFound();
        }
        boolean known = there.hasBeenRead(version);
        boolean again = known && there.standing().isReturned();
        if (there.details().equals(details) && !again) {
            return new Registered(there, false);
        }
        if (!known) {
            throw DomainException.conflict("error.conflict")
                    .leadingTo("/registrer-lag?id=" + there.id().value());
        }
        boolean byStaff = actor.isCaseWorkerIn(there.municipality());
        var changed = there.changed(municipality, details, byStaff);
        if (!byStaff && !changed.standing().isApproved()) {
            return new Registered(save(changed, this::submitted), false);
        }
        // only staff can give a known one another name
        if (!changed.name().equals(there.name())) {
            return new Registered(save(changed, this::renamed), false);
        }
        boolean unseen = changed.lastSeen() != null;
        return new Registered(unseen ? save(changed, this::changed) : organisations.save(changed), false);
    }

    /** Either the id was taken a moment ago, or the number is somebody else's. */
    private Registered sentTwiceAtOnce(Actor actor, OrganisationId id, OrganisationDetails details) {
        return organisations
                .findById(id)
                .filter(there -> there.mayBeChangedBy(actor) && there.details().equals(details))
                .map(there -> new Registered(there, false))
                .orElseThrow(() -> DomainException.invalid("organisation.number.taken", "orgNumber"));
    }

    /** For the form of who speaks for it, and of staff. */
    public Organisation own(Actor actor, OrganisationId id) {
        return organisations
                .findById(id)
                .filter(there -> there.mayBeChangedBy(actor))
                .orElseThrow(DomainException::notFound);
    }

    /** One organisation's page: approved ones for everybody, others for those who speak for it and for staff. */
    public Organisation show(@Nullable Actor actor, OrganisationId id) {
        return organisations
                .findById(id)
                .filter(there -> there.standing().isApproved() || (actor != null && there.mayBeChangedBy(actor)))
                .orElseThrow(DomainException::notFound);
    }

    /** What waits for this case worker, oldest first; her own only when no colleague can look at it. */
    public List<Organisation> awaiting(Actor actor) {
        return actor.isCaseWorker()
                ? impartiality.among(
                        actor,
                        organisations.findByMunicipalityInAndStanding_StatusOrderById(
                                actor.caseWorkerMunicipalities(), OrganisationStatus.SUBMITTED),
                        Function.identity())
                : List.of();
    }

    /**
     * Staff know the organisation: whoever registered it speaks for it from now on.
     *
     * @param seen the version that was read
     * @throws DomainException conflict when it is another one now, or her own and a colleague can do it
     */
    public void approve(Actor actor, OrganisationId id, long seen) {
        decide(actor, id, seen, Organisation::approved, this::approved);
    }

    /** Staff ask for something first; as {@link #approve}, of what was read. */
    public void returnWith(Actor actor, OrganisationId id, long seen, @Nullable String comment) {
        var words = PlainText.required(comment, "comment", COMMENT_MAX);
        decide(actor, id, seen, there -> there.returned(words), this::returned);
    }

    private void decide(
            Actor actor,
            OrganisationId id,
            long seen,
            UnaryOperator<Organisation> decision,
            Function<Organisation, DomainEvent> event) {
        var there = organisations.findById(id).orElseThrow(DomainException::notFound);
        mustDecide(actor, there);
        mustBe(seen, there);
        save(decision.apply(there), event);
    }

    /** Staff have seen what it says of itself now; as {@link #approve}, of what was read. */
    public void seen(Actor actor, OrganisationId id, long seen) {
        var there = organisations.findById(id).orElseThrow(DomainException::notFound);
        mustDecide(actor, there);
        mustBe(seen, there);
        organisations.save(there.seen());
    }

    private static void mustBe(long seen, Organisation there) {
        if (there.version() == null || there.version() != seen) {
            throw DomainException.conflict("register.moderate.changed");
        }
    }

    private void mustDecide(Actor actor, Organisation there) {
        actor.mustBeCaseWorkerIn(there.municipality());
        if (!impartiality.isFor(actor, there)) {
            throw DomainException.conflict("register.moderate.own");
        }
    }

    /** Staff say whether what its coordinators register needs to be looked at first; as {@link #approve}. */
    public void trust(Actor actor, OrganisationId id, boolean trusted) {
        Retry.onConflict(() -> {
            var there = organisations.findById(id).orElseThrow(DomainException::notFound);
            mustDecide(actor, there);
            return organisations.save(there.trusted(trusted));
        });
    }

    public Optional<Organisation> byId(OrganisationId id) {
        return organisations.findById(id);
    }

    /** Several organisations with one query; what is not there is missing in the answer. */
    public Map<OrganisationId, Organisation> byIds(Collection<OrganisationId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : organisations.findAllById(wanted).stream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** What several organisations are called, which everybody may know; with one query. */
    public Map<OrganisationId, String> names(Collection<OrganisationId> wanted) {
        return byIds(wanted).values().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** The organisations that this person speaks for. */
    public List<Organisation> coordinatedBy(Actor actor) {
        var ids = actor.coordinatedOrganisations().stream()
                .map(OrganisationId::new)
                .toList();
        return List.copyOf(byIds(ids).values());
    }

    /** The same, and those that she has registered and staff have not approved yet, first. */
    public List<Organisation> mine(Actor actor) {
        var mine = new LinkedHashMap<OrganisationId, Organisation>();
        organisations.findByRegisteredByOrderById(actor.id()).stream()
                .filter(there -> there.isSpokenForBy(actor))
                .forEach(there -> mine.put(there.id(), there));
        coordinatedBy(actor).forEach(there -> mine.put(there.id(), there));
        return List.copyOf(mine.values());
    }

    /** Whom staff can ask; for the staff of its municipality only. */
    public Optional<Person> registrant(Actor actor, Organisation of) {
        actor.mustBeCaseWorkerIn(of.municipality());
        return Optional.ofNullable(of.registeredBy()).flatMap(people::byId);
    }

    /** Who speaks for it. For other modules that have something to tell them. */
    public List<Person> coordinatorsOf(OrganisationId id) {
        return people.coordinatorsOf(id);
    }

    /** Puts an organisation in whole; for demo data only. */
    public void add(Organisation organisation) {
        organisations.save(organisation);
    }

    /** Puts organisations in whole, with one write; for demo data only. */
    public void addAll(List<Organisation> known) {
        organisations.saveAll(known);
    }

    private Organisation save(Organisation changed, Function<Organisation, DomainEvent> event) {
        var saved = organisations.save(changed.telling(event.apply(changed)));
        relay.publish(Organisation.class, saved.id(), saved.outbox());
        return saved;
    }

    private DomainEvent submitted(Organisation of) {
        return new OrganisationEvent.Submitted(ids.next(), clock.instant(), about(of));
    }

    private DomainEvent approved(Organisation of) {
        return new OrganisationEvent.Approved(ids.next(), clock.instant(), about(of));
    }

    private DomainEvent changed(Organisation of) {
        return new OrganisationEvent.Changed(ids.next(), clock.instant(), about(of));
    }

    private DomainEvent returned(Organisation of) {
        return new OrganisationEvent.Returned(ids.next(), clock.instant(), about(of));
    }

    private DomainEvent renamed(Organisation of) {
        return new OrganisationEvent.Renamed(ids.next(), clock.instant(), about(of));
    }

    private static OrganisationEvent.Subject about(Organisation of) {
        return new OrganisationEvent.Subject(of.id(), of.name(), of.registeredBy(), of.municipality());
    }
}
