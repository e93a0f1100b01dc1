package no.heime.shared.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The same allowance for each of many. Counted in memory, by each program for itself: no address is ever stored, what
 * nobody uses is forgotten once it is whole again, and no more are remembered than {@value #MOST}.
 */
public final class Allowances {

    static final int MOST = 20_000;

    private final Cache<String, Bucket> all;
    private final Allowance each;
    private final TimeMeter meter;

    public Allowances(Allowance each, Clock clock) {
        this.each = each;
        this.meter = new ByClock(clock);
        this.all = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(each.within())
                .build();
    }

    /** @return zero when there was one left, which is taken; else how long to wait for the next */
    public Duration take(String who) {
        var taken = bucket(who).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    boolean isUsedUp(String who) {
        var bucket = all.getIfPresent(who);
        return bucket != null && bucket.getAvailableTokens() < 1;
    }

    /** Takes so many more, or what is left of them. */
    void takeAlso(String who, int many) {
        bucket(who).tryConsumeAsMuchAsPossible(many);
    }

    /** What was taken was not needed. */
    void giveBack(String who) {
        bucket(who).addTokens(1);
    }

    long remembered() {
        all.cleanUp();
        return all.estimatedSize();
    }

    private Bucket bucket(String who) {
        return Objects.requireNonNull(all.get(who, first -> Bucket.builder()
                .addLimit(limit -> limit.capacity(each.many()).refillGreedy(each.many(), each.within()))
                .withCustomTimePrecision(meter)
                .build()));
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
