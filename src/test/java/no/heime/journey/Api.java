package no.heime.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's way in without a screen: signs in and sends what the forms would send. */
final class Api {

    private static final String CODE_IS = "One-time code";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final RunningHeime heime;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Api(RunningHeime heime) {
        this.heime = heime;
    }

    /** Nobody, as the page is before a sign-in. */
    static Api signedOut(RunningHeime heime) throws IOException, InterruptedException {
        var api = new Api(heime);
        api.get("/api/session");
        return api;
    }

    static Api signedIn(RunningHeime heime, String email) throws IOException, InterruptedException {
        var api = signedOut(heime);
        int before = heime.said().size();
        api.post("/ott/generate", "username=" + encoded(email));
        var code = api.code(email, before);
        var answer = api.post("/login/ott", "username=" + encoded(email) + "&token=" + code);
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("Sign-in answered " + answer.statusCode() + ": " + answer.body());
        }
        api.get("/api/session");
        return api;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    List<HttpCookie> cookieStore() {
        return cookies.getCookieStore().getCookies();
    }

    /** The cookies that say who this is, as a header's value. */
    String cookies() {
        return cookieStore().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The token that guards against forged requests. */
    String guard() {
        return cookieStore().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /**
     * The demo shows the code; elsewhere it is in the log when no e-mail is set up.
     *
     * @param before so much the program had said before it was asked for one
     */
    private String code(String email, int before) throws IOException, InterruptedException {
        var shown = get("/api/demo/code?email=" + encoded(email));
        var words = shown.statusCode() == 200
                ? shown.body()
                : heime.saying(CODE_IS, before).replaceFirst(".*" + CODE_IS, "");
        var code = CODE.matcher(words);
        if (!code.find()) {
            throw new IllegalStateException("No code in " + words);
        }
        return code.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(heime.address() + path))
                .timeout(Duration.ofSeconds(20))
                .header("X-XSRF-TOKEN", guard());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
