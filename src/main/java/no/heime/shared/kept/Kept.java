package no.heime.shared.kept;

import java.util.List;
import no.heime.shared.Phrase;

/**
 * All of one sort that is kept about a person; nothing of anybody else is in it but what she may read anyway.
 *
 * @param until how long her municipality keeps what of it has a time
 */
public record Kept(Section section, List<KeptThing> things, List<Phrase> until) {

    public Kept {
        things = List.copyOf(things);
        until = List.copyOf(until);
    }

    public Kept(Section section, List<KeptThing> things) {
        this(section, things, List.of());
    }
}
