package no.heime.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** How a provider is asked for its keys, and a code exchanged for a token. */
class ImpatientTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::leadOn);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void leadOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        }
    }

    @Test
    void itIsFollowedNowhere() throws IOException {
        var keys = URI.create(
                "http://localhost:%d/keys".formatted(server.getAddress().getPort()));

        try (var answer =
                IdTokens.impatient().createRequest(keys, HttpMethod.GET).execute()) {
            assertThat(answer.getStatusCode().value()).isEqualTo(302);
        }
        assertThat(asked).containsExactly("/keys");
    }
}
