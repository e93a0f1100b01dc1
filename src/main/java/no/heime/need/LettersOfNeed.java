package no.heime.need;

import java.util.List;
import no.heime.identity.PersonId;
import no.heime.shared.Phrase;

/**
 * What the resident and the municipality have written to each other in a need, and nothing else of it.
 *
 * @param title the kind of help, by a name that tells of no illness
 * @param letters oldest first
 * @param answers whether something can be written now
 * @param closed whether the need is over
 * @param onBehalf who has acted for the resident
 * @param version to tell whether the need has changed since
 */
public record LettersOfNeed(
        NeedId id,
        PersonId resident,
        Phrase title,
        List<HistoryEntry> letters,
        boolean answers,
        boolean closed,
        OnBehalf onBehalf,
        long version) {

    public LettersOfNeed {
        letters = List.copyOf(letters);
    }
}
