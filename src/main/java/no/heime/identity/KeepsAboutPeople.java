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

    /**
     * Where whose it is stands in what it keeps, beside what every account has ({@link Belongings}): of many people this is
     * asked at once, and it has to say the same as {@link #about}. Empty for who keeps nothing else.
     */
    List<HeldIn> held();

    /** Pictures of hers, which stand beside what is told in words. */
    default List<KeptFile> files(Actor actor) {
        return List.of();
    }
}
