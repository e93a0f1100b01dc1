package no.heime.identity.number;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.heime.identity.KnowsNumbers;
import no.heime.identity.KnowsWrittenIn;
import no.heime.identity.PersonId;
import no.heime.identity.SignInNumberGiven;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.PhoneNumber;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Who signs in with which number. Whoever asks has seen that the number is proved. */
@Component
public class KnownNumbers implements KnowsNumbers {

    private final SignInNumbers numbers;
    private final NumberDigests digests;
    private final Relay relay;
    private final ObjectProvider<KnowsWrittenIn> writtenIn;
    private final Ids ids;
    private final Clock clock;

    KnownNumbers(
            SignInNumbers numbers,
            NumberDigests digests,
            Relay relay,
            ObjectProvider<KnowsWrittenIn> writtenIn,
            Ids ids,
            Clock clock) {
        this.writtenIn = writtenIn;
        this.numbers = numbers;
        this.digests = digests;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<PersonId> whose(PhoneNumber number) {
        return found(number).map(SignInNumber::person);
    }

    /**
     * Whom the number leads to, beside her who signs in with it: she was written in with it, and is let in by it. Nothing
     * is changed by asking.
     */
    public Optional<PersonId> writtenIn(PhoneNumber number) {
        return writtenIn.stream()
                .flatMap(known -> known.reachedBy(number).stream())
                .filter(written -> numbers.findById(written).isEmpty())
                .findFirst();
    }

    /** The number of somebody; empty when she has none. */
    public Optional<SignInNumber> of(PersonId person) {
        return numbers.findById(person);
    }

    /** The id of the person whose number it is, or who was written in with it, a new one when nobody had it; the same also many times at once. */
    public PersonId proved(PhoneNumber number) {
        return found(number).map(it -> underTheKeyInUse(it, number)).orElseGet(() -> first(number));
    }

    /**
     * From now on she signs in with this number, and no longer with the one before. She hears of it.
     *
     * @throws DomainException {@code number.taken} when somebody else does
     */
    public void give(PersonId person, PhoneNumber number) {
        var given = new SignInNumberGiven(ids.next(), clock.instant(), person);
        Retry.onConflict(() -> {
            refuseWhenAnothers(number, person);
            var digest = digests.digest(number);
            var hers = numbers.findById(person)
                    .map(before -> before.exchanged(digest, number, clock.instant()))
                    .orElseGet(() -> SignInNumber.first(person, digest, number, clock.instant()));
            try {
                return numbers.save(hers.telling(given));
            } catch (DuplicateKeyException twoAtOnce) {
                refuseWhenAnothers(number, person);
                throw new OptimisticLockingFailureException("another first number", twoAtOnce);
            }
        });
        relay.publish(SignInNumber.class, person, List.of(given));
    }

    private void refuseWhenAnothers(PhoneNumber number, PersonId person) {
        if (whose(number).filter(owner -> !owner.equals(person)).isPresent()) {
            throw DomainException.conflict("number.taken");
        }
    }

    /** Nobody signs in with her number any more. */
    public void takeFrom(PersonId person) {
        numbers.deleteById(person);
    }

    private Optional<SignInNumber> found(PhoneNumber number) {
        return numbers.findByDigestIn(digests.allWays(number)).stream()
                .min(Comparator.comparing(it -> NumberDigests.isGivenUp(it.digest())));
    }

    private PersonId underTheKeyInUse(SignInNumber known, PhoneNumber number) {
        var newest = digests.digest(number);
        if (!known.digest().equals(newest)) {
            try {
                numbers.save(known.under(newest));
            } catch (OptimisticLockingFailureException anotherDidIt) {
                // She is known all the same.
            }
        }
        return known.person();
    }

    private PersonId first(PhoneNumber number) {
        var person = writtenInWith(number).orElseGet(() -> new PersonId(ids.next()));
        try {
            return numbers.save(SignInNumber.first(person, digests.digest(number), number, clock.instant()))
                    .person();
        } catch (DuplicateKeyException twoAtOnce) {
            return whose(number).orElseThrow();
        }
    }

    private Optional<PersonId> writtenInWith(PhoneNumber number) {
        for (var known : writtenIn.stream().toList()) {
            var found = known.reachedBy(number)
                    .filter(written -> numbers.findById(written).isEmpty());
            if (found.isPresent()) {
                known.provesNumber(found.get());
                return found;
            }
        }
        return Optional.empty();
    }
}
