package no.heime.identity.joining;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.Belongings;
import no.heime.identity.Forgetting;
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
    private final PersonService people;

    Joins(List<TakesOver> takingOver, Belongings belongings, Forgetting forgetting, PersonService people) {
        this.ways = takingOver.stream().filter(part -> !part.isLast()).toList();
        this.lastWays = takingOver.stream().filter(TakesOver::isLast).toList();
        this.belongings = belongings;
        this.forgetting = forgetting;
        this.people = people;
    }

    /**
     * Asked again it goes on where it was stopped. The account is forgotten last. Before her devices no longer lead to it,
     * and once more before that, it is asked whether there is nothing in it: something may have been on its way.
     *
     * @return whether that is all; false when a part has to be asked again
     * @throws DomainException conflict, when something has come into the account
     */
    boolean join(Joining two) {
        var account = people.byId(two.account());
        ways.forEach(part -> part.takeOver(two.account(), two.person()));
        if (account.isPresent() && two.changesAddress()) {
            people.reachedBy(two.account(), two.person(), two.email());
        }
        account.map(Person::asActor).ifPresent(this::requireNothingOf);
        lastWays.forEach(part -> part.takeOver(two.account(), two.person()));
        account.map(Person::asActor).ifPresent(this::requireNothingOf);
        return forgetting.all(account.map(Person::asActor).orElseGet(() -> Actor.gone(two.account())));
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
