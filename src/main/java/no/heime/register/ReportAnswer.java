package no.heime.register;

import java.time.Instant;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a report.
 *
 * @param words staff's answer to whoever reported it; nobody else reads it
 */
public record ReportAnswer(Outcome outcome, @Nullable String words, PersonId by, Instant at) {

    /** Who answered, and how. */
    public enum Outcome {
        /** The owner says that it still holds. */
        CONFIRMED,
        /** The owner has changed it. */
        MENDED,
        /** The owner has withdrawn it. */
        WITHDRAWN,
        /** Staff have seen to it. */
        HANDLED
    }
}
