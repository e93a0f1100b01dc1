package no.heime.need;

import java.time.Instant;
import java.util.Optional;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Who does something, in which role, and when. */
record Act(By by, @Nullable PersonId who, Instant at) {

    /** @throws DomainException forbidden when it was no person */
    PersonId person() {
        return Optional.ofNullable(who).orElseThrow(DomainException::forbidden);
    }

    static Act resident(PersonId who, Instant at) {
        return new Act(By.RESIDENT, who, at);
    }

    static Act caseWorker(PersonId who, Instant at) {
        return new Act(By.CASE_WORKER, who, at);
    }

    static Act helper(PersonId who, Instant at) {
        return new Act(By.HELPER, who, at);
    }

    static Act program(Instant at) {
        return new Act(By.PROGRAM, null, at);
    }
}
