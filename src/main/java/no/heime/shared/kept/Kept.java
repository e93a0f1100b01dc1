package no.heime.shared.kept;

import java.util.List;

/** All of one sort that is kept about a person; nothing of anybody else is in it but what she may read anyway. */
public record Kept(Section section, List<KeptThing> things) {

    public Kept {
        things = List.copyOf(things);
    }
}
