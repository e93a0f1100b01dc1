package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import no.heime.HttpPhone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Outside the demo. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
class SignInRefusalsTest {

    @LocalServerPort
    int port;

    @Test
    void whatIsNoAddressIsSaidToBeNone() {
        var answer = new HttpPhone(port).form("/ott/generate", Map.of("username", "astrid"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("messageKey").asString()).isEqualTo("email.invalid");
        assertThat(answer.json().get("field").asString()).isEqualTo("email");
    }

    @Test
    void whoAsksForTooManyCodesIsAskedToWait() {
        var phone = new HttpPhone(port);
        var address = Map.of("username", "many@heime.example");
        IntStream.range(0, SendLimit.CODES)
                .forEach(i -> assertThat(phone.form("/ott/generate", address).status())
                        .isEqualTo(204));
        var answer = phone.form("/ott/generate", address);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString()).startsWith("Du har fått mange koder");
    }

    @Test
    void noCodeIsShownOutsideTheDemo() {
        var phone = new HttpPhone(port);
        phone.form("/ott/generate", Map.of("username", "astrid@heime.example"));
        assertThat(phone.get("/api/demo/code?email=astrid@heime.example").status())
                .isEqualTo(404);
        assertThat(phone.get("/api/session").json().get("demoPeople")).isEmpty();
    }
}
