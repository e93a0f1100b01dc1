package no.heime.identity;

import java.util.List;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptFile;

/**
 * A part of the program that keeps something about people, and tells each what it keeps about her. {@code privacy} asks
 * them all; none of them knows it.
 */
public interface KeepsAboutPeople {

    /** @param actor about whom, and nobody else asks; a sort of which nothing is kept may be left out */
    List<Kept> about(Actor actor);

    /** Pictures of hers, which stand beside what is told in words. */
    default List<KeptFile> files(Actor actor) {
        return List.of();
    }
}
