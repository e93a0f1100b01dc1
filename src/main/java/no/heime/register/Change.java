package no.heime.register;

import java.time.Instant;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import org.jspecify.annotations.Nullable;

/**
 * One line in an entry's own history.
 *
 * @param became the status from then on
 * @param words staff's comment or reason
 * @param onHerWord how its owner said it to a case worker, who wrote it down; null for what she wrote herself
 */
public record Change(
        Instant at,
        PersonId by,
        EntryStatus became,
        @Nullable String words,
        @Nullable TalkWay onHerWord) {

    /** What was written by who has done it. */
    public Change(Instant at, PersonId by, EntryStatus became, @Nullable String words) {
        this(at, by, became, words, null);
    }
}
