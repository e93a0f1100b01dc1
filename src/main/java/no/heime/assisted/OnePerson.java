package no.heime.assisted;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TakesOver;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.kept.Section;
import no.heime.shared.secrets.PersonKeys;
import org.jspecify.annotations.Nullable;
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

    private final List<KeepsAboutPeople> keepers;
    private final List<TakesOver> takingOver;
    private final List<ForgetsPeople> forgetting;
    private final PersonService people;
    private final PersonKeys keys;

    OnePerson(
            List<KeepsAboutPeople> keepers,
            List<TakesOver> takingOver,
            List<ForgetsPeople> forgetting,
            PersonService people,
            PersonKeys keys) {
        this.keepers = List.copyOf(keepers);
        this.takingOver = List.copyOf(takingOver);
        this.forgetting = List.copyOf(forgetting);
        this.people = people;
        this.keys = keys;
    }

    /** @throws DomainException conflict, when something is kept in this account, such as a need or a role */
    void requireNothingOf(Actor account) {
        boolean something = keepers.stream()
                .flatMap(keeper -> keeper.about(account).stream())
                .anyMatch(kept ->
                        !OF_A_NEW_ONE.contains(kept.section()) && !kept.things().isEmpty());
        if (something) {
            throw DomainException.conflict("claim.refused.something");
        }
    }

    /**
     * Asked again it goes on where it was stopped.
     *
     * @param proved the address by which the account was known; null when it had none
     */
    void join(Actor account, PersonId person, @Nullable EmailAddress proved) {
        takingOver.forEach(part -> part.takeOver(account.id(), person));
        people.reachedBy(account.id(), person, proved);
        forgetting.stream().sorted(Comparator.comparing(ForgetsPeople::isLast)).forEach(part -> part.forget(account));
        keys.destroy(account.id().value());
    }
}
