package no.heime.identity.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway as LINK Mobility describes its own, over real HTTP: it keeps what was handed in, and can be unwell. */
public final class ForeignGateway implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CODE = Pattern.compile("#(\\d{6})$");
    private static final String TAKEN = "{\"messageId\": \"m-1\", \"resultCode\": 1005, \"description\": \"Queued\"}";

    /** What was handed in, and by whom. */
    public record HandedIn(String credentials, String type, JsonNode text) {

        public String to() {
            return text.get("destination").asString();
        }

        public String words() {
            return text.get("userData").asString();
        }

        /** As a phone reads it out of the last line. */
        public String code() {
            var found = CODE.matcher(words());
            if (!found.find()) {
                throw new IllegalStateException("no code: " + words());
            }
            return found.group(1);
        }
    }

    private final HttpServer server;
    private final List<HandedIn> handedIn = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String answer = TAKEN;
    private volatile boolean silent;
    private volatile boolean cut;

    public ForeignGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/sms/send", this::answer);
        server.start();
    }

    private void answer(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        handedIn.add(new HandedIn(
                headers.getFirst("Authorization"),
                headers.getFirst("Content-Type"),
                JSON.readTree(call.getRequestBody())));
        if (silent) {
            waitForTheEnd();
        }
        if (cut) {
            call.close();
            return;
        }
        var body = answer.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.getResponseHeaders().add("Location", address());
        call.sendResponseHeaders(status, body.length > 0 ? body.length : -1);
        call.getResponseBody().write(body);
        call.close();
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String address() {
        return "http://127.0.0.1:%d/sms/send".formatted(server.getAddress().getPort());
    }

    /** What an operator sets up to send by it. */
    public Map<String, String> settings() {
        return Map.of(
                "heime.sms.url", address(),
                "heime.sms.username", "heime",
                "heime.sms.password", "known-to-both",
                "heime.sms.partner", "4711",
                "heime.sms.sender", "Heime",
                "heime.sms.host", "heime.example.org",
                "heime.sms.keys", "a-secret-of-the-operator-with-enough-letters");
    }

    public List<HandedIn> handedIn() {
        return handedIn;
    }

    public HandedIn last() {
        return handedIn.getLast();
    }

    void answers(int with, String body) {
        status = with;
        answer = body;
    }

    void isSilent() {
        silent = true;
    }

    void cutsTheConnection() {
        cut = true;
    }

    /** Takes every text, or says of none what became of it. */
    public void isWell(boolean well) {
        status = well ? 200 : 503;
    }

    /** Says of each text that it does not take it. */
    public void takesNone() {
        status = 400;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
