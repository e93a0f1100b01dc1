package no.heime.shell;

import com.mongodb.MongoException;
import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.ErrorId;
import no.heime.shared.store.StoreAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A failure in words: the key of one sentence and its parameters.
 *
 * @param mayWorkLater whether the same can be tried again as it is
 */
record SaidAloud(String key, List<Object> parameters, boolean mayWorkLater) {

    static final String STORE_AWAY = "store.unavailable";

    private static final Logger LOG = LoggerFactory.getLogger(SaidAloud.class);

    /** Finds the sentence; what nobody foresaw goes to the log, under the id that the person reads. */
    static SaidAloud of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DomainException refused -> {
                    return new SaidAloud(refused.messageKey(), refused.parameters(), false);
                }
                case OptimisticLockingFailureException stale -> {
                    return new SaidAloud("error.conflict", List.of(), true);
                }
                case DataAccessException _, MongoException _ -> {
                    return StoreAway.is(cause) ? storeIsAway(cause) : unforeseen(failure);
                }
                default -> {}
            }
        }
        return unforeseen(failure);
    }

    private static SaidAloud unforeseen(Throwable failure) {
        var id = ErrorId.logged(LOG, "A screen failed", failure);
        return new SaidAloud("error.unforeseen", List.of(id), true);
    }

    boolean isStoreAway() {
        return key.equals(STORE_AWAY);
    }

    private static SaidAloud storeIsAway(Throwable away) {
        LOG.warn("The store did not answer: {}", away.getMessage());
        return new SaidAloud(STORE_AWAY, List.of(), true);
    }
}
