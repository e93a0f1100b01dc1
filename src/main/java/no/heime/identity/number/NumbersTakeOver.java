package no.heime.identity.number;

import no.heime.identity.PersonId;
import no.heime.identity.TakesOver;
import org.springframework.stereotype.Component;

/** She signs in with the same number, as the person that she turned out to be. */
@Component
class NumbersTakeOver implements TakesOver {

    private final SignInNumbers numbers;

    NumbersTakeOver(SignInNumbers numbers) {
        this.numbers = numbers;
    }

    /** A number is one person's alone, so it goes before it comes. */
    @Override
    public void takeOver(PersonId account, PersonId person) {
        numbers.findById(account).ifPresent(hers -> {
            var number = hers.number();
            numbers.deleteById(account);
            if (number != null) {
                numbers.save(SignInNumber.first(person, hers.digest(), number, hers.since()));
            }
        });
    }
}
