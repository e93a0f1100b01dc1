package no.heime.identity.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks one-time codes: six digits, ten minutes, five tries. A try is counted before the code is compared,
 * in one conditional write, so that many tries at once are no more than five.
 */
@Component
class CodeService implements OneTimeTokenService {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private final MongoOperations store;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    CodeService(MongoOperations store, PasswordEncoder encoder, Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var email = EmailAddress.of(request.getUsername());
        var code = "%06d".formatted(random.nextInt(1_000_000));
        var expires = clock.instant().plus(VALID);
        store.save(new OneTimeCode(digest(email), encode(code), 0, expires));
        return new DefaultOneTimeToken(code, email.value(), expires);
    }

    /** @param token {@code address code}, as {@link CodeConverter} writes it */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
        var typed = TypedCode.of(String.valueOf(token.getTokenValue()));
        var address = digest(typed.email());
        var waiting = store.findAndModify(
                Query.query(where("_id")
                        .is(address)
                        .and("tries")
                        .lt(TRIES)
                        .and("expires")
                        .gt(clock.instant())),
                new Update().inc("tries", 1),
                OneTimeCode.class);
        if (waiting == null || !encoder.matches(typed.code(), waiting.code())) {
            return null;
        }
        var used = store.findAndRemove(
                Query.query(where("_id").is(address).and("code").is(waiting.code())), OneTimeCode.class);
        return used == null
                ? null
                : new DefaultOneTimeToken(typed.code(), typed.email().value(), waiting.expires());
    }

    private String encode(String code) {
        var encoded = encoder.encode(code);
        if (encoded == null) {
            throw new IllegalStateException("no encoding");
        }
        return encoded;
    }

    private static String digest(EmailAddress email) {
        return Sha256.hex(email.value());
    }
}
