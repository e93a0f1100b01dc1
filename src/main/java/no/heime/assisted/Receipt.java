package no.heime.assisted;

import java.time.Instant;
import java.util.List;
import no.heime.shared.Phrase;

/**
 * What somebody is given who was written in.
 *
 * @param called her name
 * @param registered what was registered for her, a line each
 * @param code as it is typed; it is told this once
 * @param until when it opens nothing any more
 */
public record Receipt(String called, List<Phrase> registered, String code, Instant until) {

    public Receipt {
        registered = List.copyOf(registered);
    }
}
