package no.heime.identity;

import java.util.List;

/**
 * A part of the program that forgets somebody who wants to be erased. Asked again, it goes on where it was stopped, and
 * what is forgotten stays so.
 */
public interface ForgetsPeople {

    /**
     * Ends what she has under way, so that others hear of it as they would from her, and takes out what is known of her.
     *
     * @param actor as she was last known; of who is gone already nothing but her id
     * @return whether that is all; false when something has to be told to others first, so that it is asked again
     */
    boolean forget(Actor actor);

    /** Whether all others have to have forgotten her before, since they go by what is known here. */
    default boolean isLast() {
        return false;
    }

    /** What she, or somebody else, has to do before she can be erased, since others depend on it. */
    default List<Obstacle> before(Actor actor) {
        return List.of();
    }
}
