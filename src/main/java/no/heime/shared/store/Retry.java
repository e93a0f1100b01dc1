package no.heime.shared.store;

import java.util.function.Supplier;
import no.heime.shared.DomainException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does a change again on a fresh copy when somebody else stored first. */
public final class Retry {

    private static final int TRIES = 5;

    private Retry() {}

    /**
     * @param change fetches, changes and stores; called anew for each try
     * @throws DomainException {@code error.conflict} when others were first five times
     */
    public static <T> T onConflict(Supplier<T> change) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return change.get();
            } catch (OptimisticLockingFailureException stale) {
                Thread.yield();
            }
        }
        throw DomainException.stale("error.conflict");
    }

    /**
     * Within such a change, what stores something that may not be there yet: of two who make it at once the other was
     * first, as with a change.
     *
     * @throws OptimisticLockingFailureException when somebody else has made it meanwhile
     */
    public static <T> T making(Supplier<T> store) {
        try {
            return store.get();
        } catch (DuplicateKeyException twoAtOnce) {
            throw new OptimisticLockingFailureException("made by somebody else meanwhile", twoAtOnce);
        }
    }
}
