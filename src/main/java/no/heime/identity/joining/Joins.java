package no.heime.identity.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Belongings;
import no.heime.identity.Forgetting;
import no.heime.identity.MunicipalityWork;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TakesOver;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Component;

/** The steps by which an account becomes one with a person: nothing of what was registered has to move. */
@Component
class Joins {

    private final List<TakesOver> ways;
    private final List<TakesOver> lastWays;
    private final Belongings belongings;
    private final Forgetting forgetting;
    private final MunicipalityWork work;
    private final PersonService people;

    Joins(
            List<TakesOver> takingOver,
            Belongings belongings,
            Forgetting forgetting,
            MunicipalityWork work,
            PersonService people) {
        this.ways = takingOver.stream().filter(part -> !part.isLast()).toList();
        this.lastWays = takingOver.stream().filter(TakesOver::isLast).toList();
        this.belongings = belongings;
        this.forgetting = forgetting;
        this.work = work;
        this.people = people;
    }

    /**
     * Asked again it goes on where it was stopped. The account is forgotten last. Before her devices no longer lead to it,
     * and once more before that, it is asked whether there is nothing in it, and whether neither of the two works for a
     * municipality: something may have been on its way. Once the account is gone nothing is asked any more: it cannot come back.
     *
     * @return whether that is all; false when a part has to be asked again
     * @throws DomainException conflict, when something has come into the account, or a role to one of the two
     */
    boolean join(Joining two) {
        var account = people.byId(two.account());
        ways.forEach(part -> part.takeOver(two.account(), two.person()));
        if (account.isPresent() && two.changesAddress()) {
            people.reachedBy(two.account(), two.person(), two.email());
        }
        requireStill(two, account);
        lastWays.forEach(part -> part.takeOver(two.account(), two.person()));
        requireStill(two, account);
        return forgetting.all(account.map(Person::asActor).orElseGet(() -> Actor.gone(two.account())));
    }

    /** Both as they are now, and by the addresses by which they were known before. */
    private void requireStill(Joining two, Optional<Person> account) {
        if (account.isEmpty()) {
            return;
        }
        Stream.of(two.account(), two.person())
                .flatMap(one -> people.byId(one).stream())
                .forEach(work::requireNoneBy);
        Stream.of(two.ofAccount(), two.ofPerson()).filter(Objects::nonNull).forEach(work::requireNoneGivenTo);
        account.map(Person::asActor).ifPresent(this::requireNothingOf);
    }

    /** @throws DomainException conflict, when something is kept in this account, such as a need or a role */
    void requireNothingOf(Actor account) {
        if (belongings.hasAny(account)) {
            throw DomainException.conflict("claim.refused.something");
        }
    }

    /** What led to the account leads to it again, and what led to the person still does. Her devices come last. */
    void giveBack(Joining two) {
        ways.forEach(part -> giveBack(part, two));
        if (two.changesAddress()) {
            people.reachedBy(two.person(), two.ofPerson());
            people.reachedBy(two.account(), two.ofAccount());
        }
        lastWays.forEach(part -> giveBack(part, two));
    }

    private static void giveBack(TakesOver part, Joining two) {
        part.giveBack(two.person(), two.account(), two.ways());
    }

    /** Names of all that leads to somebody. */
    List<String> leadingTo(PersonId person) {
        return List.of(ways, lastWays).stream()
                .flatMap(List::stream)
                .flatMap(part -> part.leadingTo(person).stream())
                .toList();
    }
}
