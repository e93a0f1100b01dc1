package no.heime.identity.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * How often codes are sent, so that nobody's letter box is filled and no code is guessed by asking for a new one after
 * every fifth try. Counted in the store: for all programs together, and also when one is started anew.
 */
@Component
class SendLimit {

    static final int CODES = 6;
    static final Duration WITHIN = Duration.ofHours(1);

    private final MongoOperations store;
    private final Clock clock;

    SendLimit(MongoOperations store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts one more code for the address or number with this digest, if there may be one. */
    boolean allows(String digest) {
        return allows(digest, CODES, WITHIN);
    }

    /**
     * Counts one more, if there may be one.
     *
     * @param counted what is counted; nobody reads an address or a number out of it
     * @param many so many, and not one more, until the time is over
     */
    boolean allows(String counted, int many, Duration within) {
        return oneMore(counted, many) || anew(counted, within) || first(counted, many, within);
    }

    /** What was counted did not go after all. */
    void giveBack(String counted) {
        store.updateFirst(
                Query.query(where("_id").is(counted).and("codes").gt(0)),
                new Update().inc("codes", -1),
                SentCodes.class);
    }

    private boolean oneMore(String counted, int many) {
        var before = store.findAndModify(
                Query.query(where("_id")
                        .is(counted)
                        .and("codes")
                        .lt(many)
                        .and("until")
                        .gt(clock.instant())),
                new Update().inc("codes", 1),
                SentCodes.class);
        return before != null;
    }

    private boolean anew(String counted, Duration within) {
        var over = store.findAndModify(
                Query.query(where("_id").is(counted).and("until").lte(clock.instant())),
                new Update().set("codes", 1).set("until", end(within)),
                SentCodes.class);
        return over != null;
    }

    private boolean first(String counted, int many, Duration within) {
        try {
            store.insert(new SentCodes(counted, 1, end(within)));
            return true;
        } catch (DuplicateKeyException usedUpOrTwoAtOnce) {
            return oneMore(counted, many);
        }
    }

    private Instant end(Duration within) {
        return clock.instant().plus(within);
    }
}
