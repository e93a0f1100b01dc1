package no.heime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone without a screen: asks over real HTTP, keeps its cookies, and sends the guard's token as the client half does. */
public final class HttpPhone {

    private static final String GUARD = "XSRF-TOKEN";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public HttpPhone(int port) {
        this.base = "http://localhost:" + port;
    }

    public record Answer(int status, String type, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** Signs in as one of the demo's people, with the code that the demo shows. */
    public HttpPhone signIn(String email) {
        form("/ott/generate", Map.of("username", email));
        var shown = get("/api/demo/code?email=" + email);
        if (shown.status() != 200) {
            throw new IllegalStateException("no code: " + shown);
        }
        var code = shown.json().get("code").asString();
        var answer = form("/login/ott", Map.of("username", email, "token", code));
        if (answer.status() != 204) {
            throw new IllegalStateException("not signed in: " + answer);
        }
        return this;
    }

    /**
     * Where an address leads.
     *
     * @param to empty when it leads nowhere
     */
    public record Led(int status, String to) {}

    /** Opens an address of anybody, as a browser does that is led there, and says where that leads. */
    public Led open(String address) {
        var answer = answer(request(address).header("Accept", "text/html").GET());
        return new Led(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** As what was written under this hat. */
    public Answer getUnder(String hat, String path) {
        return send(request(path).header("X-Heime-Hat", hat).GET());
    }

    public Answer put(String path, Object body) {
        return send(putting(path, body));
    }

    /** As the phone sends what was written under this hat. */
    public Answer putUnder(String hat, String path, Object body) {
        return send(putting(path, body).header("X-Heime-Hat", hat));
    }

    private HttpRequest.Builder putting(String path, Object body) {
        return guarded(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body)));
    }

    /** As a page does that stood open so long that its guard's token is another one by now. */
    public Answer putGuardedBy(String token, String path, Object body) {
        return send(request(path)
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** As a page does that takes this person for the one who is signed in. */
    public Answer putAs(String person, String path, Object body) {
        return send(putting(path, body).header("X-Heime-Person", person));
    }

    public Answer post(String path, String json) {
        return send(guarded(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** As another site would send it, which cannot read the guard's token. */
    public Answer unguarded(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Answer delete(String path) {
        return send(guarded(path).DELETE());
    }

    public Answer form(String path, Map<String, String> fields) {
        return form(guarded(path), fields);
    }

    /** As a server sends it that knows nothing of our guard. */
    public Answer unguardedForm(String path, Map<String, String> fields) {
        return form(request(path), fields);
    }

    private Answer form(HttpRequest.Builder request, Map<String, String> fields) {
        var written = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(written)));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** What is left of a phone's memory when the server has forgotten its session. */
    public void keepOnly(String name) {
        var store = cookies.getCookieStore();
        for (var cookie : List.copyOf(store.getCookies())) {
            if (!cookie.getName().equals(name)) {
                store.remove(URI.create(base), cookie);
            }
        }
    }

    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    private HttpRequest.Builder guarded(String path) {
        if (cookie(GUARD).isEmpty()) {
            get("/api/session");
        }
        return request(path).header("X-XSRF-TOKEN", cookie(GUARD));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .header("Accept-Language", "nb");
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = answer(request);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(answer.statusCode(), type, answer.body());
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
