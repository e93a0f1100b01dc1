package no.heime.identity.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * One-time codes: six digits, ten minutes, five tries. A try is counted before the code is compared, in one conditional
 * write, so that many tries at once are no more than five.
 */
@Component
class Codes {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private final MongoOperations store;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Codes(MongoOperations store, PasswordEncoder encoder, Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * A new code, which ends the one before.
     *
     * @param purpose digest of what it opens, such as of the address that it goes to
     */
    String make(String purpose) {
        var code = "%06d".formatted(random.nextInt(1_000_000));
        store.save(new OneTimeCode(purpose, encode(code), 0, clock.instant().plus(VALID)));
        return code;
    }

    /** Whether it is the code that was made for this, in time and for the first time. */
    boolean opens(String purpose, String typed) {
        return tried(purpose, typed).filter(this::isStillThere).isPresent();
    }

    /** The same for whoever only looks, and has to type it again to do something. It counts as a try. */
    boolean fits(String purpose, String typed) {
        return tried(purpose, typed).isPresent();
    }

    private Optional<OneTimeCode> tried(String purpose, String typed) {
        var waiting = store.findAndModify(
                Query.query(where("_id")
                        .is(purpose)
                        .and("tries")
                        .lt(TRIES)
                        .and("expires")
                        .gt(clock.instant())),
                new Update().inc("tries", 1),
                OneTimeCode.class);
        return Optional.ofNullable(waiting).filter(code -> encoder.matches(typed, code.code()));
    }

    private boolean isStillThere(OneTimeCode code) {
        var used = store.findAndRemove(
                Query.query(where("_id").is(code.address()).and("code").is(code.code())), OneTimeCode.class);
        return used != null;
    }

    private String encode(String code) {
        var encoded = encoder.encode(code);
        if (encoded == null) {
            throw new IllegalStateException("no encoding");
        }
        return encoded;
    }
}
