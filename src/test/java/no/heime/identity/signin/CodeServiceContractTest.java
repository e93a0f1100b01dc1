package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.shared.EmailAddress;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A code is worth nothing to anybody else, on every store. */
abstract class CodeServiceContract extends StoreContract {

    private static final EmailAddress ASTRID = EmailAddress.of("astrid@heime.example");
    private static final String ADDRESS = Sha256.hex(ASTRID.value());
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int FIVE_TRIES = 5;
    private static final int SIX_CODES = 6;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Recipients recipients;

    private CodeService at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new CodeService(new Codes(store, encoder, clock), recipients, clock);
    }

    private String code() {
        return at(NOON).generate(new GenerateOneTimeTokenRequest(ASTRID.value(), TEN_MINUTES))
                .getTokenValue();
    }

    private boolean opens(String code, Instant when) {
        return at(when).consume(OneTimeTokenAuthenticationToken.unauthenticated(
                        new TypedCode(new ByMail(ASTRID), code).written()))
                != null;
    }

    @Test
    void aCodeIsSixDigitsAndOpensForTenMinutes() {
        var code = code();
        assertThat(code).matches("\\d{6}");
        assertThat(opens(code, NOON.plus(TEN_MINUTES).minusSeconds(1))).isTrue();
    }

    @Test
    void aCodeThatIsTooOldOpensNothing() {
        assertThat(opens(code(), NOON.plus(TEN_MINUTES))).isFalse();
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        var first = code();
        var second = code();
        assertThat(opens(first, NOON)).isEqualTo(first.equals(second));
    }

    @Test
    void neitherTheAddressNorTheCodeStandsInTheStore() {
        var code = code();
        assertThat(store.findById(ADDRESS, Document.class, "codes"))
                .isNotNull()
                .asString()
                .doesNotContain(ASTRID.value(), "=" + code);
    }

    @Test
    void manyTriesAtOnceAreNoMoreThanFive() throws Exception {
        var code = code();
        assertThat(howManyOpen(wrong(code), 12)).isZero();
        assertThat(opens(code, NOON)).isFalse();
        assertThat(store.findById(ADDRESS, OneTimeCode.class)).isNotNull().returns(FIVE_TRIES, OneTimeCode::tries);
    }

    @Test
    void theRightCodeSentManyTimesAtOnceOpensOnce() throws Exception {
        assertThat(howManyOpen(code(), FIVE_TRIES)).isOne();
    }

    @Test
    void theRightCodeOpensAfterFourWrongOnesAndNotAfterFive() throws Exception {
        var code = code();
        assertThat(howManyOpen(wrong(code), FIVE_TRIES - 1)).isZero();
        assertThat(opens(code, NOON)).isTrue();
        var next = code();
        assertThat(howManyOpen(wrong(next), FIVE_TRIES)).isZero();
        assertThat(opens(next, NOON)).isFalse();
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private long howManyOpen(String code, int times) throws Exception {
        Callable<Boolean> attempt = () -> opens(code, NOON);
        try (var many = Executors.newFixedThreadPool(4)) {
            var answers = many.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> attempt).toList());
            var opened = 0;
            for (var answer : answers) {
                opened += Objects.requireNonNull(answer.get()) ? 1 : 0;
            }
            return opened;
        }
    }

    @Test
    void anAddressIsSentSixCodesInAnHourAndNoMore() {
        assertThat(allowed(NOON, SIX_CODES + 3)).isEqualTo(SIX_CODES);
        assertThat(allowed(NOON.plus(AN_HOUR).minusSeconds(1), 1)).isZero();
        assertThat(allowed(NOON.plus(AN_HOUR), SIX_CODES + 3)).isEqualTo(SIX_CODES);
    }

    @Test
    void anotherAddressIsNotKeptWaiting() {
        allowed(NOON, SIX_CODES + 1);
        var limit = new SendLimit(store, Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(limit.allows(Sha256.hex("jonas@heime.example"))).isTrue();
    }

    private long allowed(Instant when, int times) {
        var limit = new SendLimit(store, Clock.fixed(when, ZoneOffset.UTC));
        return IntStream.range(0, times)
                .parallel()
                .filter(i -> limit.allows(ADDRESS))
                .count();
    }

    @Test
    void whatIsCountedForADayIsCountedForADay() {
        var day = Duration.ofDays(1);
        var noon = new SendLimit(store, Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(IntStream.range(0, 5).filter(i -> noon.allows("sms", 3, day)).count())
                .isEqualTo(3);
        var later = new SendLimit(store, Clock.fixed(NOON.plus(day).minusSeconds(1), ZoneOffset.UTC));
        assertThat(later.allows("sms", 3, day)).isFalse();
        var next = new SendLimit(store, Clock.fixed(NOON.plus(day), ZoneOffset.UTC));
        assertThat(next.allows("sms", 3, day)).isTrue();
    }

    @Test
    void whatIsOverIsThrownAwayAndTheRestIsKept() {
        code();
        allowed(NOON, 1);
        new ForgottenThings(store, Clock.fixed(NOON, ZoneOffset.UTC)).forget();
        assertThat(store.findById(ADDRESS, OneTimeCode.class)).isNotNull();
        assertThat(store.findById(ADDRESS, SentCodes.class)).isNotNull();

        new ForgottenThings(store, Clock.fixed(NOON.plus(Duration.ofHours(2)), ZoneOffset.UTC)).forget();
        assertThat(store.findById(ADDRESS, OneTimeCode.class)).isNull();
        assertThat(store.findById(ADDRESS, SentCodes.class)).isNull();
    }
}

@OnEmbedded
class CodeServiceOnEmbeddedTest extends CodeServiceContract {}

@OnMongod
class CodeServiceOnMongodTest extends CodeServiceContract {}
