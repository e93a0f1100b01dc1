package no.heime.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import no.heime.HttpPhone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The limits stand in front of the whole program. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class FloodTest {

    private static final int WRITES_OF_A_NETWORK = 600;
    private static final int SESSIONS_OF_A_NETWORK = 600;
    private static final int WRITES_OF_A_PERSON = 120;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> badRequestFrom(String network) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/needs/1"))
                .header("X-Forwarded-For", network)
                .PUT(BodyPublishers.ofString("{]"));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aNetworkThatFloodsIsToldToWaitAndNobodyElseIs() throws Exception {
        var bad = 0;
        var answer = badRequestFrom("203.0.113.77");
        while (answer.statusCode() != 429 && bad < WRITES_OF_A_NETWORK) {
            bad++;
            answer = badRequestFrom("203.0.113.77");
        }

        assertThat(bad).as("what is refused costs more").isBetween(100, WRITES_OF_A_NETWORK / 2);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("request.too-many");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(badRequestFrom("203.0.113.78").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> openedFrom(String network, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", network);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aNetworkThatMakesSessionsWithoutOpeningAPageIsToldToWait() throws Exception {
        var made = 0;
        while (openedFrom("203.0.113.79", "/VAADIN/nothing.js").statusCode() != 429 && made < SESSIONS_OF_A_NETWORK) {
            made++;
        }

        assertThat(made).isBetween(100, SESSIONS_OF_A_NETWORK / 2);
        assertThat(openedFrom("203.0.113.79", "/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsRefusedGetsNoSession() throws Exception {
        var refused = openedFrom("203.0.113.80", "/api/me");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void aPersonWhoSendsTooMuchIsToldToWaitAndCanStillRead() {
        var phone = new HttpPhone(port).signIn("ivrig@heime.example");
        var sent = 0;
        var status = 204;
        while (status == 204 && sent < 2 * WRITES_OF_A_PERSON) {
            status = phone.put("/api/me/language", Map.of("language", "NB")).status();
            sent++;
        }

        assertThat(status).isEqualTo(429);
        assertThat(sent).isGreaterThan(WRITES_OF_A_PERSON);
        assertThat(phone.get("/api/session").status()).isEqualTo(200);
    }
}
