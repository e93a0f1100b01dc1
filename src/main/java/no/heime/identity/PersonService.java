package no.heime.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The people of the program, as they are now: a role that is over is none. For other modules, never for a screen
 * directly: who may see whom is the caller's rule.
 */
@Service
public class PersonService {

    private final Persons persons;
    private final StaffSettings staff;
    private final AppointedPeople appointments;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    PersonService(
            Persons persons, StaffSettings staff, AppointedPeople appointments, Relay relay, Ids ids, Clock clock) {
        this.persons = persons;
        this.staff = staff;
        this.appointments = appointments;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Person> byId(PersonId id) {
        return persons.findById(id).map(this::now);
    }

    public Optional<Person> byEmail(EmailAddress email) {
        return persons.findByEmail(email).map(this::now);
    }

    /** Several people with one query; who is not there is missing in the answer. */
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return persons.findAllById(ids).stream()
                .map(this::now)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    public List<Person> caseWorkersOf(String municipality) {
        return holding(Membership.caseWorkerIn(municipality));
    }

    /** @param district its slug */
    public boolean livesSomebodyIn(String district) {
        return persons.existsByDistrict(district);
    }

    public List<Person> coordinatorsOf(Object organisation) {
        return holding(Membership.coordinatorOf(organisation));
    }

    List<Person> holding(Membership role) {
        return persons.findByMembership(role.role(), role.scope(), clock.instant()).stream()
                .map(this::now)
                .toList();
    }

    private Person now(Person person) {
        return person.at(clock.instant());
    }

    /** Changes what a person tells about herself. */
    public Person update(Actor actor, MyDetails details) {
        return Retry.onConflict(
                () -> persons.save(persons.findById(actor.id()).orElseThrow().with(details)));
    }

    /** Writes to a person in another language from now on. */
    public void speaks(Actor actor, Language language) {
        Retry.onConflict(
                () -> persons.save(persons.findById(actor.id()).orElseThrow().with(language)));
    }

    /** Gives a role; one that she has already stays as it is. */
    public void give(PersonId id, Membership membership) {
        Retry.onConflict(() -> {
            var person = persons.findById(id).orElseThrow();
            var changed = person.with(membership);
            return changed == person ? person : persons.save(changed);
        });
    }

    /**
     * Ends a role; one that she has not stays ended. She is stored in either case, so that whoever is about to give her
     * the role with what was read before has to read again.
     */
    void end(PersonId id, Membership membership) {
        Retry.onConflict(() -> persons.save(persons.findById(id).orElseThrow().without(membership)));
    }

    /**
     * The person who has just proved that the address is hers; a new resident when nobody had it. She has the roles that
     * wait for that address: by the settings, and by who may appoint her.
     *
     * @param language in which a new one came; one who is known keeps her own
     */
    public Person proved(EmailAddress email, Language language) {
        return Retry.onConflict(
                () -> withRolesThatWait(persons.findByEmail(email).orElseGet(() -> first(email, language)), email));
    }

    /**
     * The person whom a provider has just proved; a new resident when she was never here. Of the roles that the provider
     * claims, she has those of now: what it no longer claims has ended.
     *
     * @param theyLast so long the claims hold unless the provider makes them again
     * @param language in which a new one came; one who is known keeps her own
     */
    public Person provedBy(
            String provider, PersonId id, List<Membership> claimed, Duration theyLast, Language language) {
        return Retry.onConflict(() -> {
            var person = persons.findById(id).orElseGet(() -> firstProved(id, language));
            var changed = person.claimed(provider, claimed, clock.instant().plus(theyLast));
            return changed == person ? person : persons.save(changed);
        });
    }

    private Person firstProved(PersonId id, Language language) {
        try {
            return persons.save(Person.proved(id, language, clock.instant()));
        } catch (DuplicateKeyException twoAtOnce) {
            return persons.findById(id).orElseThrow();
        }
    }

    /** The same for who has opened the app on a device that is signed in still. */
    Person came(Person person) {
        var email = person.email();
        return email == null
                        || person.memberships()
                                .containsAll(waiting(email, appointments.findByEmailAndInForceTrue(email)))
                ? person
                : Retry.onConflict(
                        () -> withRolesThatWait(persons.findById(person.id()).orElseThrow(), email));
    }

    /**
     * An appointment is taken up first, and then the role is hers: when it is ended meanwhile, one of the two is refused
     * and all is read again. What a stopped program has taken up is taken up once more when she next comes.
     *
     * @param person read before this, since what waits for her must be the newer of the two
     */
    private Person withRolesThatWait(Person person, EmailAddress email) {
        var appointed = appointments.findByEmailAndInForceTrue(email);
        var upToDate = person;
        for (var membership : waiting(email, appointed)) {
            upToDate = upToDate.with(membership);
        }
        if (upToDate == person) {
            return person;
        }
        var takenUp = appointed.stream()
                .filter(one -> !person.memberships().contains(one.role()))
                .map(one -> appointments.save(one.takenUp(person.id(), clock.instant())))
                .toList();
        var saved = persons.save(upToDate);
        takenUp.forEach(one -> relay.publish(Appointment.class, one.id(), one.outbox()));
        return saved;
    }

    private List<Membership> waiting(EmailAddress email, List<Appointment> appointed) {
        return Stream.concat(staff.of(email).stream(), appointed.stream().map(Appointment::role))
                .toList();
    }

    /** Puts a person in whole; for demo data only. */
    public Person add(Person person) {
        return persons.save(person);
    }

    /** The same for many who are all new, with one write. */
    public void addAll(List<Person> newcomers) {
        persons.saveAll(newcomers);
    }

    private Person first(EmailAddress email, Language language) {
        try {
            return persons.save(Person.known(new PersonId(ids.next()), email, language, clock.instant()));
        } catch (DuplicateKeyException twoAtOnce) {
            return persons.findByEmail(email).orElseThrow();
        }
    }
}
