package no.heime.identity;

import java.time.Clock;
import java.util.stream.Collectors;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may sign in with a code or a passkey: whose municipality lets her, and who works for one, so that nobody shuts herself
 * out (decision 038). Where no provider is there for everybody, everybody may: there is no other way in.
 */
@Component
public class LocalAccountRule {

    private final SaidLocalAccounts said;
    private final SignInProviders providers;
    private final MunicipalityWork work;
    private final Persons persons;
    private final Clock clock;

    LocalAccountRule(
            SaidLocalAccounts said, SignInProviders providers, MunicipalityWork work, Persons persons, Clock clock) {
        this.said = said;
        this.providers = providers;
        this.work = work;
        this.persons = persons;
        this.clock = clock;
    }

    /** Whether somebody who has proved who she is comes in by them. */
    public boolean isFor(PersonId who) {
        return !areChosen()
                || persons.findById(who)
                        .map(person -> isFor(person, person.municipality()))
                        .orElse(true);
    }

    /** By which providers she comes in then, as people know them. */
    public String otherwise() {
        return providers.forEverybody().stream()
                .map(SignInProviders.Offered::name)
                .collect(Collectors.joining(", "));
    }

    /**
     * Asked before she gets another of them.
     *
     * @param messageKey of what she is told, which says how she comes in
     * @throws DomainException conflict, where she comes in by none
     */
    public void require(PersonId who, String messageKey) {
        if (!isFor(who)) {
            throw DomainException.conflict(messageKey, otherwise());
        }
    }

    /**
     * Asked before she has come in by them and says where she lives.
     *
     * @throws DomainException invalid on the field, where those who live there do not come in so
     */
    public void requireIn(PersonId who, @Nullable String municipality) {
        if (!persons.findById(who).map(person -> isFor(person, municipality)).orElse(true)) {
            throw DomainException.invalid("me.refused.local", "district", otherwise());
        }
    }

    /** What a provider claimed once and claims no more is no work any more. */
    private boolean isFor(Person person, @Nullable String municipality) {
        return municipality == null || areAllowedIn(municipality) || work.isDoneAs(person.at(clock.instant()));
    }

    private boolean areAllowedIn(String municipality) {
        return !areChosen()
                || said.findById(municipality).map(LocalAccounts::allowed).orElse(true);
    }

    /** Whether there is anything to choose between. */
    boolean areChosen() {
        return providers.isThereForEverybody();
    }
}
