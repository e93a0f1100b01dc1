package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.heime.identity.number.NumberDigests;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.identity.sms.Sms;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import no.heime.shared.demo.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What a code by SMS costs, somebody pays: each way to ask for many has its end. */
class CodeLimitsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneOffset.UTC);
    private static final String NETWORK = "203.0.113.9";

    private final Sms sms = mock(Sms.class);
    private final NumberDigests digests = mock(NumberDigests.class);
    private CodeLimits limits;

    @BeforeEach
    void atMost() {
        lenient()
                .when(digests.digest(any()))
                .thenAnswer(asked -> "of " + asked.<PhoneNumber>getArgument(0).value());
        lenient().when(sms.areOffered()).thenReturn(true);
    }

    private void may(int daily, int number, int network) {
        lenient().when(sms.dailyMost()).thenReturn(daily);
        lenient().when(sms.dailyForNumber()).thenReturn(number);
        lenient().when(sms.hourlyForNetwork()).thenReturn(network);
        limits = new CodeLimits(new Counted(), new Recipients(sms, digests), sms, mock(Demo.class), NOON);
    }

    private static BySms number(int which) {
        return new BySms(new PhoneNumber("+4740612" + which));
    }

    private void isRefused(Recipient to, String network, String why) {
        assertThatThrownBy(() -> limits.count(to, network))
                .isInstanceOf(NoCode.class)
                .hasMessage(why)
                .extracting(refused -> ((NoCode) refused).status().value())
                .isEqualTo(429);
    }

    @Test
    void aNetworkThatAsksForTooManyWaitsAndNoOtherDoes() {
        may(100, 100, 3);
        IntStream.range(0, 3).forEach(n -> limits.count(number(100 + n), NETWORK));
        isRefused(number(200), NETWORK, "signin.sms.network");
        limits.count(number(200), "203.0.113.10");
    }

    @Test
    void aNetworkThatIsRefusedUsesUpNobodysShare() {
        may(4, 100, 3);
        IntStream.range(0, 3).forEach(n -> limits.count(number(100 + n), NETWORK));
        IntStream.range(0, 9).forEach(n -> isRefused(number(200), NETWORK, "signin.sms.network"));
        limits.count(number(200), "203.0.113.10");
    }

    @Test
    void aNumberGetsSoManyADayAndNoMoreAndAnotherIsNotKeptWaiting() {
        may(100, 3, 100);
        IntStream.range(0, 3).forEach(n -> limits.count(number(100), NETWORK));
        isRefused(number(100), NETWORK, "signin.sms.enough");
        limits.count(number(101), NETWORK);
    }

    @Test
    void aNumberGetsNoMoreInAnHourThanAnAddressDoes() {
        may(100, 100, 100);
        IntStream.range(0, SendLimit.CODES).forEach(n -> limits.count(number(100), NETWORK));
        isRefused(number(100), NETWORK, "signin.too-many");
    }

    @Test
    void allTogetherGetNoMoreADayThanTheOperatorPaysForAndEmailGoesOn() {
        may(5, 100, 100);
        IntStream.range(0, 5).forEach(n -> limits.count(number(100 + n), NETWORK));
        isRefused(number(300), "203.0.113.10", "signin.sms.all");
        limits.count(new ByMail(EmailAddress.of("astrid@heime.example")), NETWORK);
        assertThat(limits).isNotNull();
    }

    /** Counts as the store does, for one time. */
    private static final class Counted extends SendLimit {

        private final Map<String, Integer> codes = new HashMap<>();

        Counted() {
            super(mock(MongoOperations.class), NOON);
        }

        @Override
        boolean allows(String counted, int many, Duration within) {
            return codes.merge(counted, 1, Integer::sum) <= many;
        }
    }
}
