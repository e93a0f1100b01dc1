package no.heime.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Impartiality;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What staff decide about the organisations of their municipality, and never about their own while a colleague can. */
@Service
public class OrganisationModeration {

    private static final int COMMENT_MAX = 500;

    private final Organisations organisations;
    private final OrganisationChanges changes;
    private final Impartiality impartiality;
    private final PersonService people;
    private final KnownUnits units;
    private final AccessLog log;

    OrganisationModeration(
            Organisations organisations,
            OrganisationChanges changes,
            Impartiality impartiality,
            PersonService people,
            KnownUnits units,
            AccessLog log) {
        this.organisations = organisations;
        this.changes = changes;
        this.impartiality = impartiality;
        this.people = people;
        this.units = units;
        this.log = log;
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
     * Known ones that say something else of themselves than when staff last looked, oldest first; they stay until one of
     * the staff has seen it, whoever was told.
     */
    public List<Organisation> changedSince(Actor actor) {
        return actor.isCaseWorker()
                ? impartiality.among(
                        actor, organisations.findUnseen(actor.caseWorkerMunicipalities()), Function.identity())
                : List.of();
    }

    /**
     * Staff know the organisation: whoever registered it speaks for it from now on.
     *
     * @param seen the version that was read
     * @throws DomainException conflict when it is another one now, or her own and a colleague can do it
     */
    public void approve(Actor actor, OrganisationId id, long seen) {
        decide(actor, id, seen, Organisation::approved, OrganisationEvent.Approved::new);
    }

    /** Staff ask for something first; as {@link #approve}, of what was read. */
    public void returnWith(Actor actor, OrganisationId id, long seen, @Nullable String comment) {
        var words = PlainText.required(comment, "comment", COMMENT_MAX);
        decide(actor, id, seen, there -> there.returned(words), OrganisationEvent.Returned::new);
    }

    private void decide(
            Actor actor,
            OrganisationId id,
            long seen,
            UnaryOperator<Organisation> decision,
            OrganisationChanges.Telling event) {
        var there = organisations.findById(id).orElseThrow(DomainException::notFound);
        mustDecide(actor, there);
        mustBe(seen, there);
        changes.save(decision.apply(there), event);
    }

    /** Staff have seen what it says of itself now; as {@link #approve}, of what was read. */
    public void seen(Actor actor, OrganisationId id, long seen) {
        var there = organisations.findById(id).orElseThrow(DomainException::notFound);
        mustDecide(actor, there);
        mustBe(seen, there);
        changes.save(there.seen());
    }

    private static void mustBe(long seen, Organisation there) {
        if (there.version() == null || there.version() != seen) {
            throw DomainException.stale("register.moderate.changed");
        }
    }

    /** Whether it is hers to decide about: it is of her municipality, and not her own while a colleague can do it. */
    public boolean isFor(Actor actor, Organisation organisation) {
        return Right.ORGANISATION_DECIDE.isFor(actor, impartiality.guarded(organisation));
    }

    private void mustDecide(Actor actor, Organisation there) {
        Right.ORGANISATION_REGISTRANT.require(actor, there);
        if (!isFor(actor, there)) {
            throw DomainException.conflict("register.moderate.own");
        }
    }

    /** Staff say whether what its coordinators register needs to be looked at first; as {@link #approve}. */
    public void trust(Actor actor, OrganisationId id, boolean trusted) {
        Retry.onConflict(() -> {
            var there = organisations.findById(id).orElseThrow(DomainException::notFound);
            mustDecide(actor, there);
            return changes.save(there.trusted(trusted));
        });
    }

    /** What Enhetsregisteret says of those that have a number, with one query; for those of their own municipality only. */
    public Map<OrganisationId, UnitCheck> unitChecks(Actor actor, List<Organisation> all) {
        var numbers = new HashMap<OrganisationId, String>();
        all.stream().filter(one -> Right.ORGANISATION_NUMBER.isFor(actor, one)).forEach(one -> {
            var number = one.number();
            if (number != null) {
                numbers.put(one.id(), number.value());
            }
        });
        var known = units.of(Set.copyOf(numbers.values()));
        var checks = new HashMap<OrganisationId, UnitCheck>();
        numbers.forEach((id, number) -> checks.computeIfAbsent(id, one -> known.get(number)));
        return checks;
    }

    /** Whom staff can ask about each, with one query; for those of their own municipality only. */
    public Map<OrganisationId, Person> registrants(Actor actor, List<Organisation> all) {
        var behind = new HashMap<OrganisationId, PersonId>();
        all.stream()
                .filter(one -> one.registeredBy() != null && Right.ORGANISATION_REGISTRANT.isFor(actor, one))
                .forEach(one -> behind.put(one.id(), one.registeredBy()));
        var persons = behind.isEmpty() ? Map.<PersonId, Person>of() : people.byIds(behind.values());
        var registrants = new HashMap<OrganisationId, Person>();
        behind.forEach((id, person) -> registrants.computeIfAbsent(id, one -> persons.get(person)));
        log.read(
                actor,
                Hat.caseWorker(),
                all.stream()
                        .filter(one -> registrants.containsKey(one.id()))
                        .map(one -> Look.at(
                                Objects.requireNonNull(registrants.get(one.id()))
                                        .id(),
                                Seen.REGISTRANT,
                                one.municipality()))
                        .distinct()
                        .toList());
        return registrants;
    }
}
