package no.heime.shared.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps a network waiting that sends much that has to be refused, before each request of its own: a flood from one
 * address takes that network's time then, and not everybody's. At most {@value #PLACES} requests wait at once, so that
 * many such networks do not hold up the rest by waiting.
 */
final class Hold {

    static final int PLACES = 20;

    private final NetworkAllowances wrongs;
    private final Pause pause;
    private final Semaphore places = new Semaphore(PLACES);

    /** @param wrongs how much that is refused a network may send before it is kept waiting */
    Hold(NetworkAllowances wrongs, Pause pause) {
        this.wrongs = wrongs;
        this.pause = pause;
    }

    /** How time passes for whoever waits. */
    @FunctionalInterface
    interface Pause {

        void take();

        static Pause of(Duration each) {
            return () -> LockSupport.parkNanos(each.toNanos());
        }
    }

    /** @return false when so many wait that this one is better told to come again */
    boolean pass(String address) {
        if (!wrongs.isUsedUp(address)) {
            return true;
        }
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            pause.take();
        } finally {
            places.release();
        }
        return true;
    }

    void wrong(String address) {
        wrongs.takeAlso(address, 1);
    }
}
