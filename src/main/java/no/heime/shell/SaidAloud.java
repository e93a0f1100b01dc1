package no.heime.shell;

import com.mongodb.MongoException;
import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.ErrorId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;

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
                case DataAccessResourceFailureException away -> {
                    return storeIsAway(away);
                }
                case TransientDataAccessException away -> {
                    return storeIsAway(away);
                }
                case MongoException away -> {
                    return storeIsAway(away);
                }
                default -> {}
            }
        }
        var id = ErrorId.logged(LOG, "A screen failed", failure);
        return new SaidAloud("error.unforeseen", List.of(id), true);
    }

    boolean isStoreAway() {
        return key.equals(STORE_AWAY);
    }

    private static SaidAloud storeIsAway(Exception away) {
        LOG.warn("The store did not answer: {}", away.getMessage());
        return new SaidAloud(STORE_AWAY, List.of(), true);
    }
}
