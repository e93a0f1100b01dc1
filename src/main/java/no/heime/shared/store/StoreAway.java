package no.heime.shared.store;

import com.mongodb.MongoClientException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;

/** Tells a store that does not answer now, and may later, from one that has answered with a refusal. */
public final class StoreAway {

    private StoreAway() {}

    public static boolean is(Throwable failure) {
        return switch (failure) {
            case OptimisticLockingFailureException _ -> false;
            case DataAccessResourceFailureException _, TransientDataAccessException _ -> true;
            case UncategorizedDataAccessException unnamed -> isLeaving(unnamed.getCause());
            default -> isLeaving(failure);
        };
    }

    /** What the driver says while a server goes or comes; Spring has no name for some of it. */
    private static boolean isLeaving(@Nullable Throwable cause) {
        return cause instanceof MongoClientException
                || cause instanceof MongoSocketException
                || cause instanceof MongoNotPrimaryException
                || cause instanceof MongoNodeIsRecoveringException
                || cause instanceof MongoInterruptedException;
    }
}
