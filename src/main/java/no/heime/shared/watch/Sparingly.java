package no.heime.shared.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Lets so many lines of a kind through in a minute and counts the rest, so that a flood of refusals fills no disk. */
final class Sparingly {

    static final int A_MINUTE = 60;

    private final Clock clock;
    private final Map<String, Minute> minutes = new HashMap<>();

    private record Minute(Instant ends, int written, int leftOut) {

        boolean isOver(Instant now) {
            return !now.isBefore(ends);
        }
    }

    Sparingly(Clock clock) {
        this.clock = clock;
    }

    /** @return how many of its kind were left out before this one; empty when this one is */
    synchronized OptionalInt next(String kind) {
        var now = clock.instant();
        var before = minutes.get(kind);
        if (before == null || before.isOver(now)) {
            minutes.put(kind, new Minute(now.plus(Duration.ofMinutes(1)), 1, 0));
            return OptionalInt.of(before == null ? 0 : before.leftOut());
        }
        boolean full = before.written() >= A_MINUTE;
        minutes.put(
                kind, new Minute(before.ends(), before.written() + (full ? 0 : 1), before.leftOut() + (full ? 1 : 0)));
        return full ? OptionalInt.empty() : OptionalInt.of(0);
    }
}
