package no.heime.need.ui;

import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.shared.ui.Field;
import org.jspecify.annotations.Nullable;

/** Does something as whoever is signed in, says that it is done, and shows what came of it. */
interface Doing {

    /** @param at the field that was filled in for it, where it is said what is wrong with it; null when there is none */
    void act(String doneKey, Consumer<Actor> what, @Nullable Field at);

    default void act(String doneKey, Consumer<Actor> what) {
        act(doneKey, what, null);
    }
}
