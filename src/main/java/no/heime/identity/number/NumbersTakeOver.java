package no.heime.identity.number;

import java.util.Objects;
import java.util.Set;
import no.heime.identity.PersonId;
import no.heime.identity.TakesOver;
import no.heime.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/** She signs in with the same number, as the person that she turned out to be. */
@Component
class NumbersTakeOver implements TakesOver {

    private final SignInNumbers numbers;
    private final NumberDigests digests;

    NumbersTakeOver(SignInNumbers numbers, NumberDigests digests) {
        this.numbers = numbers;
        this.digests = digests;
    }

    /** She may have changed the key meanwhile under which it is found, so it is named by the one in use. */
    @Override
    public Set<String> leadingTo(PersonId person) {
        return numbers.findById(person)
                .map(SignInNumber::number)
                .map(digests::digest)
                .map(Set::of)
                .orElse(Set.of());
    }

    /**
     * A number is one person's alone, so it is given up before it comes, and is the account's until it has come. Who signs
     * in with another one keeps that, and this one is forgotten with the account.
     */
    @Override
    public void takeOver(PersonId account, PersonId person) {
        numbers.findById(account).filter(hers -> !hasAnother(person, hers)).ifPresent(hers -> {
            var number = hers.number();
            if (number != null) {
                numbers.save(hers.under(digests.givenUp(number)));
                come(number, hers, person);
            }
            numbers.deleteById(account);
        });
    }

    private boolean hasAnother(PersonId person, SignInNumber than) {
        return numbers.findById(person)
                .filter(hers -> !Objects.equals(hers.number(), than.number()))
                .isPresent();
    }

    private void come(PhoneNumber number, SignInNumber hers, PersonId person) {
        if (numbers.findById(person).isEmpty()) {
            numbers.save(SignInNumber.first(person, digests.digest(number), number, hers.since()));
        }
    }

    @Override
    public void giveBack(PersonId person, PersonId account, Set<String> ways) {
        if (leadingTo(person).stream().anyMatch(ways::contains)) {
            takeOver(person, account);
        }
    }
}
