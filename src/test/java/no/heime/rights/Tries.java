package no.heime.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.heime.identity.Actor;
import org.jspecify.annotations.Nullable;

/** What can be tried at the services: each public method that is told who acts, with a thing to try it with. */
final class Tries {

    /**
     * One way to try a method.
     *
     * @param fresh makes a thing that nobody has touched, for who is going to try
     * @param missing names one that is not there; null where a method names none
     * @param does tries it, and says whether the thing was in the answer
     */
    record Try<T>(Function<Who, T> fresh, @Nullable Supplier<T> missing, Doing<T> does) {}

    /** @param <T> ids of what it is tried with */
    interface Doing<T> {
        boolean with(Cast cast, Who who, T thing);
    }

    interface Change<T> {
        void by(Actor actor, T thing);
    }

    interface Look<T> {
        boolean by(Actor actor, T thing);
    }

    interface OpenLook<T> {
        boolean by(@Nullable Actor actor, T thing);
    }

    private final Map<String, Try<?>> all = new LinkedHashMap<>();

    Map<String, Try<?>> all() {
        return all;
    }

    /** Something that is done, or refused. */
    <T> void change(String row, Supplier<T> fresh, @Nullable Supplier<T> missing, Change<T> change) {
        changeFor(row, who -> fresh.get(), missing, change);
    }

    /** The same, where it matters who has had it before. */
    <T> void changeFor(String row, Function<Who, T> fresh, @Nullable Supplier<T> missing, Change<T> change) {
        all.put(row, new Try<>(fresh, missing, (cast, who, thing) -> {
            change.by(cast.actor(who), thing);
            return true;
        }));
    }

    /** Something that says whether the thing is there for her, such as a list; nothing names the thing. */
    <T> void list(String row, Supplier<T> fresh, Look<T> look) {
        all.put(row, new Try<>(who -> fresh.get(), null, (cast, who, thing) -> look.by(cast.actor(who), thing)));
    }

    /** The same where nobody need be signed in. */
    <T> void open(String row, Supplier<T> fresh, @Nullable Supplier<T> missing, OpenLook<T> look) {
        all.put(row, new Try<>(who -> fresh.get(), missing, (cast, who, thing) -> look.by(cast.anybody(who), thing)));
    }
}
