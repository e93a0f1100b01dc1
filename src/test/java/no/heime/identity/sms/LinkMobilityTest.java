package no.heime.identity.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import no.heime.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over HTTP, with a gateway that answers as LINK Mobility describes it. */
class LinkMobilityTest {

    private static final PhoneNumber NUMBER = PhoneNumber.of("406 12 345");

    private final ForeignGateway foreign = new ForeignGateway();

    @AfterEach
    void close() {
        foreign.close();
    }

    private LinkMobility gateway() {
        return waiting(Duration.ofSeconds(20));
    }

    private LinkMobility waiting(Duration patience) {
        return new LinkMobility(Settings.of(foreign.address()), patience);
    }

    private void isNotSent(LinkMobility gateway, String why, boolean mayHaveGone) {
        assertThatThrownBy(() -> gateway.send(NUMBER, "Koden er 123456"))
                .isInstanceOfSatisfying(NotSent.class, trouble -> assertThat(trouble.mayHaveGone())
                        .isEqualTo(mayHaveGone))
                .hasMessageContaining(why)
                .hasMessageNotContainingAny("40612345", "123456", "known-to-both");
    }

    @Test
    void aTextIsHandedInOnceWithWhoSendsItAndWhoSheIs() {
        gateway().send(NUMBER, "Kode på æøå: 123456");

        assertThat(foreign.handedIn()).singleElement().satisfies(handedIn -> {
            var credentials = handedIn.credentials().substring("Basic ".length());
            assertThat(new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8))
                    .isEqualTo("heime:known-to-both");
            assertThat(handedIn.type()).startsWith("application/json");
            assertThat(handedIn.text().toString()).isEqualTo("""
                    {"source":"Heime","destination":"+4740612345","userData":"Kode på æøå: 123456",\
                    "platformId":"COMMON_API","platformPartnerId":"4711","useDeliveryReport":false}""");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | {\"resultCode\": 1013} | status 403 | false",
                "400 | {} | status 400 | false",
                "500 | <html>Oops</html> | status 500 | true",
                "503 | '' | status 503 | true",
                "302 | '' | status 302 | false",
                "200 | {\"resultCode\": 106022} | result 106022 | false",
                "200 | {\"description\": \"Queued\"} | result null | true",
                "200 | [] | RestClientException | true",
                "200 | <html>Vedlikehold</html> | RestClientException | true"
            })
    void whatTheGatewayDoesNotTakeIsNotSentAndNotTriedAgain(int status, String body, String why, boolean mayHaveGone) {
        foreign.answers(status, body);
        isNotSent(gateway(), why, mayHaveGone);
        assertThat(foreign.handedIn()).hasSize(1);
    }

    @Test
    void aGatewayThatDoesNotAnswerIsNotWaitedForAndNotAskedTwice() {
        gateway().send(NUMBER, "The first takes longer than all others.");
        foreign.isSilent();
        isNotSent(waiting(Duration.ofSeconds(1)), "ResourceAccessException", true);
        assertThat(foreign.handedIn()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aConnectionThatIsCutAfterTheTextIsHandedInSendsItNoSecondTime() {
        foreign.cutsTheConnection();
        isNotSent(gateway(), "ResourceAccessException", true);
        assertThat(foreign.handedIn()).hasSize(1);
    }

    @Test
    void aGatewayThatIsAwayIsSaidToBe() {
        foreign.close();
        isNotSent(gateway(), "ResourceAccessException", false);
    }
}
