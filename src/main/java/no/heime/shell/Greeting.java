package no.heime.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import no.heime.shared.Texts;
import no.heime.shared.demo.Demo;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the one who started the program where it is, and the launcher that it is there. */
@Component
class Greeting {

    private final Demo demo;
    private final DemoPeople people;
    private final Texts texts;
    private final @Nullable Path ready;

    /** @param ready a file that the launcher waits for, or empty */
    Greeting(Demo demo, DemoPeople people, Texts texts, @Value("${heime.ready:}") String ready) {
        this.demo = demo;
        this.people = people;
        this.texts = texts;
        this.ready = ready.isBlank() ? null : Path.of(ready);
    }

    @EventListener
    void greet(ApplicationReadyEvent started) throws IOException {
        if (started.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = "http://localhost:" + web.getWebServer().getPort();
            System.out.println("Heime is ready: " + address);
            if (demo.active()) {
                System.out.println(whoCanSignIn());
            }
            if (ready != null) {
                Files.writeString(ready, address);
            }
        }
    }

    private String whoCanSignIn() {
        return people.withStory().stream()
                .map(person -> "  %-24s %s, %s"
                        .formatted(
                                person.email(),
                                person.name(),
                                texts.getTranslation(String.valueOf(person.story()), Locale.ENGLISH)))
                .collect(Collectors.joining(
                        "\n", "Invented people to sign in as (the code is shown on the screen):\n", ""));
    }
}
