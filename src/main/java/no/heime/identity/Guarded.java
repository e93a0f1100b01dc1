package no.heime.identity;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that is not everybody's to see or to change. It knows what somebody is to it; {@link Right} says what follows. */
@FunctionalInterface
public interface Guarded {

    /**
     * @param actor null when nobody is signed in
     * @return nothing for a stranger
     */
    Set<Tie> tiesOf(@Nullable Actor actor);

    /** What belongs to a municipality as a whole, such as its places, or a list that its staff keep. */
    static Guarded of(String municipality) {
        return actor -> {
            var ties = EnumSet.noneOf(Tie.class);
            if (actor != null && actor.isCaseWorkerIn(municipality)) {
                ties.add(Tie.CASE_WORKER);
            }
            if (actor != null && actor.isAdministratorIn(municipality)) {
                ties.add(Tie.ADMINISTRATOR);
            }
            return ties;
        };
    }

    /** The same thing while everybody may see it. */
    default Guarded open(boolean toAnybody) {
        return toAnybody ? and(Tie.ANYBODY, true) : this;
    }

    /** The same thing, to which somebody is one thing more. */
    default Guarded and(Tie more, boolean hers) {
        return actor -> {
            var ties = EnumSet.noneOf(Tie.class);
            ties.addAll(tiesOf(actor));
            if (hers) {
                ties.add(more);
            }
            return ties;
        };
    }
}
