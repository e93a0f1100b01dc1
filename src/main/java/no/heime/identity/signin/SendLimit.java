package no.heime.identity.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.heime.shared.EmailAddress;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * How often an address may be sent a code, so that nobody's letter box is filled and no code is guessed by asking for a
 * new one after every fifth try.
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

    /** Counts one more code for the address, if there may be one. */
    boolean allows(EmailAddress email) {
        var address = Sha256.hex(email.value());
        return oneMore(address) || anew(address) || first(address);
    }

    private boolean oneMore(String address) {
        var counted = store.findAndModify(
                Query.query(where("_id")
                        .is(address)
                        .and("codes")
                        .lt(CODES)
                        .and("until")
                        .gt(clock.instant())),
                new Update().inc("codes", 1),
                SentCodes.class);
        return counted != null;
    }

    private boolean anew(String address) {
        var over = store.findAndModify(
                Query.query(where("_id").is(address).and("until").lte(clock.instant())),
                new Update().set("codes", 1).set("until", end()),
                SentCodes.class);
        return over != null;
    }

    private boolean first(String address) {
        try {
            store.insert(new SentCodes(address, 1, end()));
            return true;
        } catch (DuplicateKeyException usedUpOrTwoAtOnce) {
            return oneMore(address);
        }
    }

    private Instant end() {
        return clock.instant().plus(WITHIN);
    }
}
