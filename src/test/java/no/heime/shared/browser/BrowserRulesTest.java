package no.heime.shared.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the browser hears with each answer, over real HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class BrowserRulesTest {

    /** Of every kind: a page of each half, a list, a refusal, what is not there, the worker, a sign that all is well. */
    private static final List<String> ANSWERS = List.of(
            "/",
            "/finn",
            "/api/session",
            "/api/me",
            "/api/nothing",
            "/sw.js",
            "/actuator/health",
            "/manifest.webmanifest");

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    @Test
    void everyAnswerIsNarrow() throws Exception {
        for (var path : ANSWERS) {
            var answer = get(path);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain(" | ");
            assertThat(header(answer, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy"))
                    .as(path)
                    .contains("camera=()", "microphone=()", "geolocation=(self)");
        }
    }

    @Test
    void aScriptOfTheBuildTellsOnlyWhatBindsAScript() throws Exception {
        var script = get("/VAADIN/build/a-B5Wxc2GI.js");
        assertThat(script.headers().map())
                .doesNotContainKeys("content-security-policy", "permissions-policy", "cross-origin-opener-policy");
        assertThat(header(script, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        for (var drawn : List.of("/VAADIN/build/a.svg", "/VAADIN/build/a.js/b.html", "/VAADIN/build/a.html?b.js")) {
            assertThat(header(get(drawn), "Content-Security-Policy")).as(drawn).startsWith("default-src 'none';");
        }
    }

    @Test
    void whatStandsOnTheHomeScreenIsInTheLanguageThatIsChosenOrElseTheBrowsers() throws Exception {
        var english = get("/manifest.webmanifest", "Accept-Language", "en-GB,en;q=0.9,nb;q=0.5");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(header(english, "Content-Type")).startsWith("application/manifest+json");
        assertThat(english.body()).contains("Need help").doesNotContain("Trenger hjelp");
        var chosen = get("/manifest.webmanifest", "Accept-Language", "en-GB", "Cookie", "heime-language=nn");
        assertThat(chosen.body()).contains("Treng hjelp");
    }

    @Test
    void withTlsInFrontItStaysWithTlsAndEveryCookieToo() throws Exception {
        var behind = get("/", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7");
        assertThat(header(behind, "Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(behind.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("SameSite=Lax"));
        assertThat(header(get("/"), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aCookieIsReadByScriptsOnlyWhereItMustBe() throws Exception {
        assertThat(get("/").headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") || cookie.startsWith("XSRF-TOKEN="));
    }

    @Test
    void nothingTellsWhatTheProgramIsMadeOf() throws Exception {
        for (var path :
                List.of("/api/nothing", "/error", "/actuator", "/actuator/env", "/finn;x=1", "/api/nearby?place=%00")) {
            var answer = get(path);
            assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                    .as(path)
                    .isEmpty();
            assertThat(answer.body()).as(path).doesNotContain("Exception", "org.springframework", "Tomcat", "\tat ");
        }
        assertThat(get("/actuator").body()).doesNotContain("_links");
    }

    @Test
    void aPageWhoseAddressCannotBeReadSaysSoInOneSentence() throws Exception {
        for (var path : List.of("/finn?=nameless", "/?=nameless", "/mine?=nameless")) {
            var answer = get(path, "Accept", "text/html", "Accept-Language", "nb");
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(header(answer, "Content-Type")).as(path).startsWith("text/plain");
            assertThat(answer.body()).as(path).isEqualTo("Vi kan ikke lese det som ble sendt.");
        }
    }

    @Test
    void nothingIsRepeatedAndNoFolderIsListed() throws Exception {
        var trace = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/session"))
                .method("TRACE", BodyPublishers.noBody())
                .header("X-Mine", "repeated");
        var answer = send(trace);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("repeated");
        assertThat(get("/VAADIN/build/").body()).doesNotContain(".js.br");
    }

    @Test
    void aLineThatIsNoHttpIsRefusedWithoutAName() throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream().write("GET /a|<> HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Apache", "Exception", "\tat ");
        }
    }

    @Test
    void aFormOfFilesIsNotTaken() throws Exception {
        var form = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/session"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .PUT(BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=f; filename=f\r\n\r\nx\r\n--b--"));
        assertThat(send(form).statusCode()).isBetween(400, 499);
    }
}
