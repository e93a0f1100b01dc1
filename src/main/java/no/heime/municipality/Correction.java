package no.heime.municipality;

import java.time.Instant;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an administrator has put right. It is kept also when it is taken back.
 *
 * @param takenBack null as long as it holds
 */
public record Correction(
        CorrectionId id,
        Change what,
        PersonId by,
        Instant at,
        @Nullable TakenBack takenBack) {

    public record TakenBack(PersonId by, Instant at) {}

    public boolean isInForce() {
        return takenBack == null;
    }

    Correction takenBack(PersonId person, Instant now) {
        return new Correction(id, what, by, at, new TakenBack(person, now));
    }
}
