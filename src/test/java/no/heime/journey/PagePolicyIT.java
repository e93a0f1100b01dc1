package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page that the program hands out lets the browser run; that nothing else is tried is seen by every journey. */
class PagePolicyIT {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]{22,})'");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>");

    @Test
    void onlyTheScriptsOfThePageItselfRunInIt() throws Exception {
        var page = start();
        var policy = policy(page);
        var nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).as(policy).isTrue();
        var scripts =
                SCRIPT.matcher(page.body()).results().map(it -> it.group(1)).toList();
        assertThat(scripts).hasSizeGreaterThan(4).allMatch(it -> it.contains("nonce=\"" + nonce.group(1) + "\""));
        var ofScripts = policy.substring(policy.indexOf("script-src"), policy.indexOf("; style-src"));
        assertThat(ofScripts).doesNotContain("unsafe-inline", "http", "*", "data:", "blob:");
        assertThat(policy).contains("object-src 'none'", "base-uri 'self'", "form-action 'self'", "connect-src 'self'");
    }

    @Test
    void noTwoPagesHaveTheSameNonce() throws Exception {
        assertThat(policy(start())).isNotEqualTo(policy(start()));
    }

    private static HttpResponse<String> start() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(SharedHeime.address() + "/"));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String policy(HttpResponse<?> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
