package no.heime.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something that is not everybody's to see or to change. It knows what somebody is to it; {@link Right} says what follows. */
@FunctionalInterface
public interface Guarded {

    /**
     * @param actor null when nobody is signed in
     * @return nothing for a stranger
     */
    Set<Tie> tiesOf(@Nullable Actor actor);

    /** Something that is hidden from everybody, until it is said who is what to it. */
    static Guarded hidden() {
        return actor -> Set.of();
    }

    /** What belongs to a municipality as a whole, such as its places, or a list that its staff keep. */
    static Guarded of(String municipality) {
        return hidden().to(Tie.CASE_WORKER, actor -> actor.isCaseWorkerIn(municipality))
                .to(Tie.ADMINISTRATOR, actor -> actor.isAdministratorIn(municipality));
    }

    /** What somebody has in an area, or may begin there: hers, and theirs who act for her. */
    static Guarded of(PersonId person, ProxyArea area) {
        return hidden().to(Tie.OWN, actor -> actor.id().equals(person))
                .to(Tie.PROXY, actor -> actor.isProxyOf(person, area));
    }

    /** The same thing of this person's in a municipality, which its case workers write down while they talk with her. */
    default Guarded saidBy(PersonId person, String municipality) {
        return to(
                Tie.ON_HER_WORD, actor -> actor.talksWith(person, municipality).isPresent());
    }

    /** What this person may register, which a case worker writes down while they talk. */
    static Guarded saidBy(PersonId person) {
        return hidden().to(Tie.ON_HER_WORD, actor -> actor.talkWith(person).isPresent());
    }

    /** The same thing, to which somebody may be this, too; asked of who is signed in only. */
    default Guarded to(Tie tie, Predicate<Actor> isHers) {
        return actor -> actor != null && isHers.test(actor) ? with(tie, tiesOf(actor)) : tiesOf(actor);
    }

    /** The same thing, which everybody may see while this is so. */
    default Guarded open(boolean toAnybody) {
        return toAnybody ? actor -> with(Tie.ANYBODY, tiesOf(actor)) : this;
    }

    private static Set<Tie> with(Tie tie, Set<Tie> others) {
        var all = EnumSet.of(tie);
        all.addAll(others);
        return all;
    }
}
