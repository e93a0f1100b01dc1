package no.heime.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Impartiality;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.store.Retry;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The organisations of the program. What they tell about themselves is public once their municipality knows them. */
@Service
public class OrganisationService {

    /**
     * What became of something sent in.
     *
     * @param created whether it was not there before
     */
    public record Registered(Organisation organisation, boolean created) {}

    private final Organisations organisations;
    private final OrganisationChanges changes;
    private final Impartiality impartiality;
    private final PersonService people;
    private final Places places;
    private final Taxonomy taxonomy;

    OrganisationService(
            Organisations organisations,
            OrganisationChanges changes,
            Impartiality impartiality,
            PersonService people,
            Places places,
            Taxonomy taxonomy) {
        this.organisations = organisations;
        this.changes = changes;
        this.impartiality = impartiality;
        this.people = people;
        this.places = places;
        this.taxonomy = taxonomy;
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
        return new Registered(changes.save(fresh, OrganisationEvent.Submitted::new), true);
    }

    private Registered change(
            Actor actor, Organisation there, @Nullable Long version, String municipality, OrganisationDetails details) {
        Right.ORGANISATION_CHANGE.require(actor, there);
        boolean known = there.hasBeenRead(version);
        boolean again = known && there.standing().isReturned();
        if (there.details().equals(details) && !again) {
            return new Registered(there, false);
        }
        if (!known) {
            throw DomainException.stale("error.conflict")
                    .leadingTo("/registrer-lag?id=" + there.id().value());
        }
        boolean byStaff = actsAsStaff(actor, there);
        var next = there.changed(municipality, details, byStaff);
        var changed = there.details().equals(details) ? next : next.telling(changes.edited(there, actor.id()));
        if (!byStaff && !changed.standing().isApproved()) {
            return new Registered(changes.save(changed, OrganisationEvent.Submitted::new), false);
        }
        // only staff can give a known one another name
        if (!changed.name().equals(there.name())) {
            return new Registered(changes.save(changed, OrganisationEvent.Renamed::new), false);
        }
        boolean unseen = changed.lastSeen() != null;
        return new Registered(
                unseen ? changes.save(changed, OrganisationEvent.Changed::new) : changes.save(changed), false);
    }

    /** Who stands behind it herself changes it as its own people do, as long as a colleague can look at it. */
    private boolean actsAsStaff(Actor actor, Organisation there) {
        boolean worksThere = actor.isCaseWorkerIn(there.municipality());
        return there.standing().isApproved()
                ? worksThere && impartiality.isFor(actor, there)
                : worksThere && !there.isSpokenForBy(actor);
    }

    /** Either the id was taken a moment ago, or the number is somebody else's. */
    private Registered sentTwiceAtOnce(Actor actor, OrganisationId id, OrganisationDetails details) {
        return organisations
                .findById(id)
                .filter(there -> Right.ORGANISATION_CHANGE.isFor(actor, there)
                        && there.details().equals(details))
                .map(there -> new Registered(there, false))
                .orElseThrow(() -> DomainException.invalid("organisation.number.taken", "orgNumber"));
    }

    /** For the form of who speaks for it, and of staff. */
    public Organisation own(Actor actor, OrganisationId id) {
        return organisations
                .findById(id)
                .filter(there -> Right.ORGANISATION_CHANGE.isFor(actor, there))
                .orElseThrow(DomainException::notFound);
    }

    /** One organisation's page: approved ones for everybody, others for those who speak for it and for staff. */
    public Organisation show(@Nullable Actor actor, OrganisationId id) {
        return organisations
                .findById(id)
                .filter(there -> Right.ORGANISATION_READ.isFor(
                        actor, there.open(there.standing().isApproved())))
                .orElseThrow(DomainException::notFound);
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
}
