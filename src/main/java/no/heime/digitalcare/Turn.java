package no.heime.digitalcare;

import java.time.Instant;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A step forward or back.
 *
 * @param stage where it came to
 * @param who whoever did it; null in what was stored before staff could
 * @param reason why, in the words of staff; the resident reads it
 */
public record Turn(
        Instant at,
        Stage stage,
        By by,
        @Nullable PersonId who,
        @Nullable String reason) {

    /** Before it was kept who did it, only residents could. */
    @PersistenceCreator
    static Turn stored(Instant at, Stage stage, @Nullable By by, @Nullable PersonId who, @Nullable String reason) {
        return new Turn(at, stage, by == null ? By.RESIDENT : by, who, reason);
    }
}
