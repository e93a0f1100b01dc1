package no.heime.dialogue;

import java.time.Instant;
import java.util.List;
import no.heime.identity.PersonId;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A resident's messages as a next of kin reads them who has them. They are worded to the resident, as she reads them.
 *
 * @param called the resident's name
 * @param waiting what waits for the resident's answer, newest first
 * @param told newest first
 */
public record MessagesOfSomebody(PersonId resident, Phrase called, List<Line> waiting, List<Line> told) {

    /**
     * @param link where the next of kin may do something about it; null where she may not
     * @param isNew whether she has not seen it; what the resident has seen is the resident's
     */
    public record Line(Phrase text, Instant at, @Nullable String link, boolean isNew) {}

    public MessagesOfSomebody {
        waiting = List.copyOf(waiting);
        told = List.copyOf(told);
    }

    /** Whether the resident lets her do nothing about some of it. */
    public boolean isSomeLeftToTheResident() {
        return waiting.stream().anyMatch(line -> line.link() == null)
                || told.stream().anyMatch(line -> line.link() == null);
    }
}
