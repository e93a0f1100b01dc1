package no.heime.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the one who started the program where it is, and the launcher that it is there. */
@Component
class Greeting {

    private final @Nullable Path ready;

    /** @param ready a file that the launcher waits for, or empty */
    Greeting(@Value("${heime.ready:}") String ready) {
        this.ready = ready.isBlank() ? null : Path.of(ready);
    }

    @EventListener
    void greet(ApplicationReadyEvent started) throws IOException {
        if (started.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = "http://localhost:" + web.getWebServer().getPort();
            System.out.println("Heime is ready: " + address);
            if (ready != null) {
                Files.writeString(ready, address);
            }
        }
    }
}
