package no.heime.identity;

import java.time.Clock;
import java.time.Duration;
import no.heime.shared.store.Migration;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/** Roles that providers claimed when a claim had no end: they last as long as others do from now on (decision 021). */
@Component
class ClaimedRolesEnd implements Migration {

    private static final Duration LAST = Duration.ofDays(14);

    private final Persons persons;
    private final Clock clock;

    ClaimedRolesEnd(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 12;
    }

    @Override
    public String description() {
        return "a claimed role has an end";
    }

    @Override
    public void run() {
        persons.findByClaimed().forEach(person -> Retry.onConflict(() -> end(person.id())));
    }

    private boolean end(PersonId id) {
        var until = clock.instant().plus(LAST);
        persons.findById(id).map(person -> person.endingClaims(until)).ifPresent(persons::save);
        return true;
    }
}
