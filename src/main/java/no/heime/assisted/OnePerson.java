package no.heime.assisted;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TakesOver;
import no.heime.shared.DomainException;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/**
 * An account in which there is nothing yet becomes one with the person who was written in. What leads to the account, her
 * devices and providers, leads to the person, and the account is forgotten: nothing of what was registered has to move.
 */
@Component
class OnePerson {

    /** Of an account that is new; else there would be two lives to put together. */
    private static final Set<Section> OF_A_NEW_ONE =
            EnumSet.of(Section.ME, Section.SIGN_IN, Section.MESSAGES, Section.LOOKED);

    private static final Set<Section> OF_A_NEWCOMER =
            EnumSet.of(Section.ME, Section.SIGN_IN, Section.MESSAGES, Section.LOOKED, Section.TALKS);

    private final List<KeepsAboutPeople> keepers;
    private final List<TakesOver> ways;
    private final List<TakesOver> lastWays;
    private final Forgetting forgetting;
    private final PersonService people;

    OnePerson(List<KeepsAboutPeople> keepers, List<TakesOver> takingOver, Forgetting forgetting, PersonService people) {
        this.keepers = List.copyOf(keepers);
        this.ways = takingOver.stream().filter(part -> !part.isLast()).toList();
        this.lastWays = takingOver.stream().filter(TakesOver::isLast).toList();
        this.forgetting = forgetting;
        this.people = people;
    }

    /** @throws DomainException conflict, when something is kept in this account, such as a need or a role */
    void requireNothingOf(Actor account) {
        if (hasSomething(account)) {
            throw DomainException.conflict("claim.refused.something");
        }
    }

    private boolean hasSomething(Actor account) {
        return hasMoreThan(OF_A_NEW_ONE, account);
    }

    /** Whether something is kept of her beside that she was written in, and the talks in which she was. */
    boolean isMoreThanWrittenIn(Actor newcomer) {
        return hasMoreThan(OF_A_NEWCOMER, newcomer);
    }

    private boolean hasMoreThan(Set<Section> these, Actor account) {
        return keepers.stream()
                .flatMap(keeper -> keeper.about(account).stream())
                .anyMatch(kept ->
                        !these.contains(kept.section()) && !kept.things().isEmpty());
    }

    /**
     * Asked again it goes on where it was stopped. The account is forgotten last, when it is asked once more whether there
     * is nothing in it: something may have been on its way.
     *
     * @return whether that is all; false when a part has to be asked again
     * @throws DomainException conflict, when something has come into the account: it is as it was before, as long as she
     *     has not come as the person
     */
    boolean join(ClaimCode.Claim claim, Newcomer newcomer) {
        var account = people.byId(claim.account());
        var person = newcomer.person();
        ways.forEach(part -> part.takeOver(claim.account(), person));
        if (account.isPresent()) {
            people.reachedBy(claim.account(), person, claim.email());
        }
        lastWays.forEach(part -> part.takeOver(claim.account(), person));
        if (account.isPresent() && hasSomething(account.get().asActor())) {
            if (newcomer.isNotHereYet()) {
                giveBack(claim, person);
            }
            throw DomainException.conflict("claim.refused.something");
        }
        return forgetting.all(account.map(Person::asActor).orElseGet(() -> Actor.gone(claim.account())));
    }

    /** Nothing led to her before the claim but what was written down, so all that leads to her now is the account's. */
    private void giveBack(ClaimCode.Claim claim, PersonId person) {
        ways.forEach(part -> part.takeOver(person, claim.account()));
        people.reachedBy(person, claim.account(), claim.email());
        people.reachedBy(person, claim.written());
        lastWays.forEach(part -> part.takeOver(person, claim.account()));
    }
}
