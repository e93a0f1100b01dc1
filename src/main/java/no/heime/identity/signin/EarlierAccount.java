package no.heime.identity.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.Belongings;
import no.heime.identity.KnowsWrittenIn;
import no.heime.identity.MunicipalityWork;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.signin.HereBefore.What;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who somebody was here before, and which of her two accounts can end. Nothing is changed by asking. */
@Component
class EarlierAccount {

    private final PersonService people;
    private final KnownNumbers numbers;
    private final Belongings belongings;
    private final MunicipalityWork work;
    private final ObjectProvider<KnowsWrittenIn> writtenIn;

    EarlierAccount(
            PersonService people,
            KnownNumbers numbers,
            Belongings belongings,
            MunicipalityWork work,
            ObjectProvider<KnowsWrittenIn> writtenIn) {
        this.people = people;
        this.numbers = numbers;
        this.belongings = belongings;
        this.work = work;
        this.writtenIn = writtenIn;
    }

    /**
     * @param to which she has proved
     * @throws no.heime.shared.DomainException conflict, when one of the two works for a municipality, or is asked to
     */
    HereBefore of(Person her, Recipient to) {
        work.requireNoneBy(her);
        var earlier = leadsTo(her.id(), to).flatMap(people::byId);
        if (earlier.isEmpty()) {
            return nobody(to);
        }
        return earlier.get().id().equals(her.id()) ? HereBefore.only(What.HERS) : of(her, earlier.get(), to);
    }

    private HereBefore of(Person her, Person earlier, Recipient to) {
        work.requireNoneBy(earlier);
        if (!belongings.hasAny(her.asActor())) {
            return new HereBefore(What.JOINS, loses(her, earlier, to));
        }
        if (isNotHereYet(earlier.id()) || belongings.hasAny(earlier.asActor())) {
            return HereBefore.only(What.BOTH);
        }
        return HereBefore.only(What.FROM_THERE);
    }

    private HereBefore nobody(Recipient to) {
        if (to instanceof ByMail(var email) && work.isGivenTo(email)) {
            throw MunicipalityWork.refused();
        }
        return HereBefore.only(What.NOBODY);
    }

    /** Whose account it is. With her own number she may have been written in, too, and that is who she was before. */
    Optional<PersonId> leadsTo(PersonId her, Recipient to) {
        return switch (to) {
            case ByMail(var email) -> people.byEmail(email).map(Person::id);
            case BySms(var number) -> leadsTo(her, number);
        };
    }

    private Optional<PersonId> leadsTo(PersonId her, PhoneNumber number) {
        var hers = numbers.whose(number);
        return hers.filter(owner -> !owner.equals(her))
                .or(() -> numbers.writtenIn(number))
                .or(() -> hers);
    }

    /**
     * The address by which she is known when her account has become one with who she was before. One that staff have
     * written down and nobody has proved goes, as when she signs in with her number.
     */
    @Nullable
    EmailAddress address(Person her, Person earlier, Recipient to) {
        var proved = to instanceof ByMail || !isNotHereYet(earlier.id()) ? earlier.email() : null;
        return proved == null ? her.email() : proved;
    }

    private List<String> loses(Person her, Person earlier, Recipient to) {
        var email = Optional.ofNullable(her.email())
                .filter(hers -> !hers.equals(address(her, earlier, to)))
                .map(EmailAddress::value);
        var stays = to instanceof BySms(var proved)
                ? Optional.of(proved)
                : numbers.of(earlier.id()).map(SignInNumber::number);
        var number = numbers.of(her.id())
                .map(SignInNumber::number)
                .filter(hers -> stays.isPresent() && !stays.get().equals(hers))
                .map(PhoneNumber::shown);
        return Stream.concat(email.stream(), number.stream()).toList();
    }

    private boolean isNotHereYet(PersonId person) {
        return writtenIn.stream().anyMatch(known -> known.isNotHereYet(person));
    }
}
