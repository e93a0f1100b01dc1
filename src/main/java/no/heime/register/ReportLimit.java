package no.heime.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often one reader may report something, so that nobody fills staff's queue. Counted in memory, by each program for
 * itself, and forgotten within the hour: no address is ever stored.
 */
@Component
class ReportLimit {

    static final int SIGNED_IN = 20;
    static final int ANYBODY = 5;

    private static final Duration WITHIN = Duration.ofHours(1);
    private static final int READERS_MAX = 10_000;

    private final Cache<String, Bucket> readers = Caffeine.newBuilder()
            .maximumSize(READERS_MAX)
            .expireAfterAccess(WITHIN)
            .build();
    private final TimeMeter meter;

    ReportLimit(Clock clock) {
        this.meter = new ByClock(clock);
    }

    /**
     * Counts one more.
     *
     * @param person null when nobody is signed in
     * @param address where she calls from
     * @throws DomainException {@code report.too-many}
     */
    void count(@Nullable PersonId person, String address) {
        var bucket = person == null
                ? bucket(address, ANYBODY)
                : bucket(person.value().toString(), SIGNED_IN);
        if (!bucket.tryConsume(1)) {
            throw DomainException.invalid("report.too-many", null);
        }
    }

    private Bucket bucket(String reader, int anHour) {
        return Objects.requireNonNull(readers.get(reader, first -> Bucket.builder()
                .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, WITHIN))
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
