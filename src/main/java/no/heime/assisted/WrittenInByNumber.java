package no.heime.assisted;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.KnowsWrittenIn;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/**
 * Who was written in with which number. A number is how somebody is reached, and may be another's: it is a way in only
 * when she has said so, and nobody else was ever written in with it.
 */
@Component
class WrittenInByNumber implements KnowsWrittenIn {

    private final Newcomers newcomers;
    private final Numbers numbers;
    private final PersonService people;
    private final Clock clock;

    WrittenInByNumber(Newcomers newcomers, Numbers numbers, PersonService people, Clock clock) {
        this.clock = clock;
        this.newcomers = newcomers;
        this.numbers = numbers;
        this.people = people;
    }

    @Override
    public Optional<PersonId> reachedBy(PhoneNumber number) {
        var ever = everWith(numbers.require(number));
        return ever.size() == 1
                ? ever.stream()
                        .filter(Newcomer::isLetInByHerNumber)
                        .map(Newcomer::person)
                        .findFirst()
                : Optional.empty();
    }

    /** Whoever has that address would be her. */
    @Override
    public void provesNumber(PersonId written) {
        people.reachedBy(written, null);
    }

    @Override
    public boolean isNotHereYet(PersonId person) {
        return newcomers.findById(person).filter(Newcomer::isNotHereYet).isPresent();
    }

    @Override
    public void came(PersonId person) {
        Retry.onConflict(() -> newcomers.findById(person).map(there -> newcomers.save(there.came(clock.instant()))));
    }

    /** Those whom the municipality reaches so, and who have not come themselves. */
    List<PersonId> notHereYet(String municipality, PhoneNumber number) {
        return everWith(numbers.require(number)).stream()
                .filter(newcomer ->
                        newcomer.isNotHereYet() && newcomer.municipality().equals(municipality))
                .map(Newcomer::person)
                .toList();
    }

    /** A number with which several were written in leads to none of them from now on, whoever keeps it. */
    void shared(PhoneNumber number) {
        var ever = everWith(numbers.require(number));
        if (ever.size() > 1) {
            ever.forEach(one -> Retry.onConflict(
                    () -> newcomers.findById(one.person()).map(there -> newcomers.save(there.sharing()))));
        }
    }

    /** Without whom the program was stopped at before she was a person here: nobody is there. */
    private List<Newcomer> everWith(String digest) {
        var found = newcomers.findByPhone(digest);
        var there = there(found);
        return found.stream().filter(one -> there.contains(one.person())).toList();
    }

    private Set<PersonId> there(List<Newcomer> found) {
        var ids = found.stream().map(Newcomer::person).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Set.of()
                : people.byIds(ids).values().stream().map(Person::id).collect(Collectors.toSet());
    }
}
