package no.heime.identity.number;

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

    /** A number is one person's alone, so it is given up before it comes, and is the account's until it has come. */
    @Override
    public void takeOver(PersonId account, PersonId person) {
        numbers.findById(account).ifPresent(hers -> {
            var number = hers.number();
            if (number != null) {
                numbers.save(hers.under(digests.givenUp(number)));
                come(number, hers, person);
            }
            numbers.deleteById(account);
        });
    }

    private void come(PhoneNumber number, SignInNumber hers, PersonId person) {
        if (numbers.findById(person).isEmpty()) {
            numbers.save(SignInNumber.first(person, digests.digest(number), number, hers.since()));
        }
    }
}
