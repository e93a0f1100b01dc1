package no.heime.assisted;

import java.util.Optional;
import no.heime.identity.KnowsWrittenIn;
import no.heime.identity.PersonId;
import no.heime.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/** Somebody who was written in with a number, and proves that it is hers, is that person. */
@Component
class WrittenInByNumber implements KnowsWrittenIn {

    private final Newcomers newcomers;
    private final Numbers numbers;

    WrittenInByNumber(Newcomers newcomers, Numbers numbers) {
        this.newcomers = newcomers;
        this.numbers = numbers;
    }

    @Override
    public Optional<PersonId> reachedBy(PhoneNumber number) {
        var found = newcomers.findByPhone(numbers.require(number)).stream()
                .filter(Newcomer::isNotHereYet)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().person()) : Optional.empty();
    }
}
