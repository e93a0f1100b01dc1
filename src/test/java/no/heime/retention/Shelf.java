package no.heime.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.jspecify.annotations.Nullable;

/** Things that were over once, in memory: what a module would keep in the store. */
class Shelf implements Retained {

    record Thing(@Nullable String municipality, Instant over) {}

    private final StorageTime time;
    final List<Thing> things = new ArrayList<>();
    int asked;
    boolean broken;
    Runnable between = () -> {};

    Shelf(String kind) {
        this.time = new StorageTime(kind, null, 12, 3, 36);
    }

    Shelf with(@Nullable String municipality, Instant over) {
        things.add(new Thing(municipality, over));
        return this;
    }

    @Override
    public StorageTime time() {
        return time;
    }

    @Override
    public long count(Due due) {
        return things.stream().filter(isDue(due)).count();
    }

    @Override
    public int end(Due due, int atMost) {
        asked++;
        if (broken) {
            throw new IllegalStateException("broken");
        }
        var some = things.stream().filter(isDue(due)).limit(atMost).toList();
        things.removeAll(some);
        between.run();
        return some.size();
    }

    private static Predicate<Thing> isDue(Due due) {
        var whose = due.whose();
        return thing -> thing.over().isBefore(due.before())
                && (whose.municipality() == null
                        ? thing.municipality() == null || !whose.others().contains(thing.municipality())
                        : whose.municipality().equals(thing.municipality()));
    }
}
