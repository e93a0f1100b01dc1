package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.heime.HttpPhone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The cookie that keeps a device signed in, as the browser is given it with TLS in front. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class DeviceCookieTest {

    private static final String ASTRID = "astrid@heime.example";
    private static final String DEVICE = "heime-device";
    private static final String HALF_A_YEAR = "Max-Age=15552000";

    /** As Tomcat writes a cookie that is to go. */
    private static final String LONG_AGO = "Expires=Thu, 01 Jan 1970 00:00:10 GMT";

    @LocalServerPort
    int port;

    @Test
    void noScriptReadsItAndItGoesOverTlsAloneAndToNoOtherSite() throws Exception {
        var given = behindTls(new HttpPhone(port), "/login/ott", code());
        assertThat(given.statusCode()).isEqualTo(204);
        assertThat(attributes(cookie(given, DEVICE)))
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/", HALF_A_YEAR);
    }

    @Test
    void soIsEveryOtherCookieOfThatAnswerButTheGuardsWhichThePageReads() throws Exception {
        var given = cookies(behindTls(new HttpPhone(port), "/login/ott", code()));
        assertThat(given).hasSizeGreaterThan(1).allMatch(cookie -> attributes(cookie)
                .containsAll(List.of("Secure", "SameSite=Lax")));
        assertThat(given)
                .allMatch(cookie -> attributes(cookie).contains("HttpOnly") || cookie.startsWith("XSRF-TOKEN="));
    }

    @Test
    void whoSignsOutIsToldToForgetThemAsStrictlyAsTheyWereGiven() throws Exception {
        var phone = new HttpPhone(port);
        phone.signIn(ASTRID);
        var left = behindTls(phone, "/logout", "");
        assertThat(left.statusCode()).isEqualTo(204);
        assertThat(attributes(cookie(left, DEVICE)))
                .contains(DEVICE + "=", LONG_AGO, "HttpOnly", "Secure", "SameSite=Lax", "Path=/");
        assertThat(attributes(cookie(left, "XSRF-TOKEN"))).contains("Secure", "SameSite=Lax", "Path=/");
        assertThat(cookies(left)).allMatch(cookie -> attributes(cookie).containsAll(List.of("Secure", "SameSite=Lax")));
    }

    private String code() {
        var asking = new HttpPhone(port);
        asking.form("/ott/generate", Map.of("username", ASTRID));
        var shown = asking.get("/api/demo/code?email=" + ASTRID).json();
        return "username=" + URLEncoder.encode(ASTRID, StandardCharsets.UTF_8) + "&token="
                + shown.get("code").asString();
    }

    /** As the phone would send it, with its cookies, through a proxy that ends TLS. */
    private HttpResponse<String> behindTls(HttpPhone phone, String path, String form) throws Exception {
        phone.get("/api/session");
        var kept = "JSESSIONID=%s; XSRF-TOKEN=%s; heime-device=%s"
                .formatted(phone.cookie("JSESSIONID"), phone.cookie("XSRF-TOKEN"), phone.cookie(DEVICE));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-Proto", "https")
                .header("X-XSRF-TOKEN", phone.cookie("XSRF-TOKEN"))
                .header("Cookie", kept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static List<String> cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return cookies(answer).stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .reduce((earlier, last) -> last)
                .orElseThrow();
    }

    private static List<String> attributes(String cookie) {
        return Arrays.stream(cookie.split(";")).map(String::strip).toList();
    }
}
