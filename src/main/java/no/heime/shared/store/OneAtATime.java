package no.heime.shared.store;

import java.time.Duration;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Component;

/**
 * What looks at several documents and then writes one of them is done by one at a time, also when several programs run on
 * the same store.
 */
@Component
public class OneAtATime {

    /** Longer than it takes; a program that stops in between keeps others from it no longer. */
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final LockProvider locks;

    OneAtATime(LockProvider locks) {
        this.locks = locks;
    }

    /**
     * @param what a name of what is looked at, of no person
     * @throws DomainException stale, when somebody else does it at this moment
     */
    public <T> T of(String what, Supplier<T> act) {
        var lock = locks.lock(new LockConfiguration(ClockProvider.now(), what, AT_MOST, Duration.ZERO))
                .orElseThrow(() -> DomainException.stale("error.conflict"));
        try {
            return act.get();
        } finally {
            lock.unlock();
        }
    }
}
