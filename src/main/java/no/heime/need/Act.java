package no.heime.need;

import java.time.Instant;
import java.util.Optional;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, in which role, and when.
 *
 * @param within what was done, when this only comes along with it
 */
record Act(
        By by, @Nullable PersonId who, Instant at, @Nullable Happening within) {

    /** The same person in the same moment, for what follows from what she did. */
    Act within(Happening what) {
        return new Act(by, who, at, what);
    }

    /** @throws DomainException forbidden when it was no person */
    PersonId person() {
        return Optional.ofNullable(who).orElseThrow(DomainException::forbidden);
    }

    static Act resident(PersonId who, Instant at) {
        return new Act(By.RESIDENT, who, at, null);
    }

    static Act proxy(PersonId who, Instant at) {
        return new Act(By.PROXY, who, at, null);
    }

    static Act onHerWord(PersonId caseWorker, TalkWay way, Instant at) {
        return new Act(By.of(way), caseWorker, at, null);
    }

    static Act caseWorker(PersonId who, Instant at) {
        return new Act(By.CASE_WORKER, who, at, null);
    }

    static Act helper(PersonId who, Instant at) {
        return new Act(By.HELPER, who, at, null);
    }

    static Act program(Instant at) {
        return new Act(By.PROGRAM, null, at, null);
    }
}
