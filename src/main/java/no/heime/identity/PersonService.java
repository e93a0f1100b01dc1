package no.heime.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The people of the program, as they are now: a role that is over is none. For other modules, never for a screen
 * directly: who may see whom is the caller's rule.
 */
@Service
public class PersonService {

    private static final Logger LOG = LoggerFactory.getLogger(PersonService.class);

    private final Persons persons;
    private final NamedRoles named;
    private final Ids ids;
    private final Clock clock;

    PersonService(Persons persons, NamedRoles named, Ids ids, Clock clock) {
        this.persons = persons;
        this.named = named;
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

    public List<Person> volunteersOf(Object organisation) {
        return holding(Membership.volunteerOf(organisation)).stream()
                .sorted(Comparator.comparing(Person::called))
                .toList();
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
     * The person who has just proved that the address is hers; a new resident when nobody had it. She has the roles that
     * the settings give to that address; what she is asked to be waits for her answer ({@link InvitationService}).
     *
     * @param language in which a new one came; one who is known keeps her own
     */
    public Person proved(EmailAddress email, Language language) {
        return Retry.onConflict(() -> here(persons.findByEmail(email).orElseGet(() -> first(email, language))));
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
            var changed = person.claimed(provider, claimed, clock.instant().plus(theyLast))
                    .came(today());
            return changed == person ? person : persons.save(changed);
        });
    }

    /**
     * The person with this id, whose number has just been proved; a new resident when she was never here.
     *
     * @param language in which a new one came; one who is known keeps her own
     */
    public Person provedAs(PersonId id, Language language) {
        return came(byId(id).orElseGet(() -> firstProved(id, language)));
    }

    private Person firstProved(PersonId id, Language language) {
        try {
            return persons.save(Person.proved(id, language, clock.instant()).came(today()));
        } catch (DuplicateKeyException twoAtOnce) {
            return persons.findById(id).orElseThrow();
        }
    }

    /** The same for who has opened the app on a device that is signed in still; written once a day at most. */
    Person came(Person person) {
        boolean nothingIsNew =
                person.came(today()) == person && named.lackedBy(person).isEmpty();
        return nothingIsNew
                ? person
                : Retry.onConflict(
                        () -> persons.findById(person.id()).map(this::here).orElse(person));
    }

    /** With the day, and with the roles that the settings give to her address. */
    private Person here(Person person) {
        var given = named.begin(person) ? persons.findById(person.id()).orElseThrow() : person;
        var changed = given.came(today());
        return changed == given ? given : persons.save(changed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Puts in somebody whom a municipality has written in, since she does not use the program herself. The same twice is
     * once.
     *
     * @param email by which she will be known when she signs in; null when she has told none
     * @throws DomainException conflict, when the address is somebody's already
     */
    public void writtenIn(PersonId id, @Nullable EmailAddress email, MyDetails details) {
        if (persons.existsById(id)) {
            return;
        }
        try {
            persons.save(
                    new Person(id, email, "", null, null, null, details.language(), List.of(), clock.instant(), null)
                            .with(details));
        } catch (DuplicateKeyException known) {
            throw DomainException.conflict("talk.refused.known");
        }
    }

    /**
     * Puts right what a municipality has written of her, before she has come herself.
     *
     * @param email by which she will be known when she signs in; null when she has told none
     * @throws DomainException conflict, when the address is somebody else's
     */
    public void putRight(PersonId id, @Nullable EmailAddress email, MyDetails details) {
        try {
            Retry.onConflict(() -> persons.findById(id)
                    .map(person -> persons.save(person.reachedBy(email).with(details))));
        } catch (DuplicateKeyException known) {
            throw DomainException.conflict("talk.refused.known");
        }
    }

    /**
     * She has turned out to be the person behind this account, too: from now on she is known by the address that she has
     * proved there. One that nobody has proved goes. Asked again, nothing changes. Who has signed in with the address while
     * it was nobody's, since the program was stopped in between, has a new account with it, and keeps that.
     */
    public void reachedBy(PersonId account, PersonId person, @Nullable EmailAddress proved) {
        Retry.onConflict(() -> persons.findById(account)
                .filter(one -> one.email() != null)
                .map(one -> persons.save(one.reachedBy(null))));
        try {
            reachedBy(person, proved);
        } catch (DuplicateKeyException newAccount) {
            LOG.warn("An address is another account's by now, and stays with it");
        }
    }

    /**
     * She is known by this address from now on, and by none that was written down before.
     *
     * @param address null when there is none
     */
    public void reachedBy(PersonId person, @Nullable EmailAddress address) {
        Retry.onConflict(() -> persons.findById(person).map(one -> persons.save(one.reachedBy(address))));
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
            return persons.save(Person.known(new PersonId(ids.next()), email, language, clock.instant())
                    .came(today()));
        } catch (DuplicateKeyException twoAtOnce) {
            return persons.findByEmail(email).orElseThrow();
        }
    }
}
