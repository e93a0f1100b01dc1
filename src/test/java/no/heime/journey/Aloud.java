package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/**
 * What a screen reader says of some screens, line by line in its order: headings with their level, groups with their
 * names, what is chosen, lists and their items. What is heard lies in {@code target/aloud}; what somebody has read and
 * found good lies beside the tests, and the two have to be the same. A new screen is taken over by copying its file.
 */
final class Aloud {

    private static final Path WRITTEN = Path.of("src", "test", "resources", "aloud");
    private static final Path HEARD = Path.of("target", "aloud");

    private final Set<String> screens;
    private final Set<String> missing;

    Aloud(List<String> screens) {
        this.screens = new LinkedHashSet<>(screens);
        this.missing = new LinkedHashSet<>(screens);
    }

    void hears(String screen, Page page) {
        if (!missing.remove(screen)) {
            return;
        }
        try {
            Files.write(Files.createDirectories(HEARD).resolve(screen + ".yaml"), Spoken.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void isAsWritten() {
        assertThat(missing).as("screens that were not heard").isEmpty();
        var all = new SoftAssertions();
        for (var screen : screens) {
            var written = WRITTEN.resolve(screen + ".yaml");
            all.assertThat(written).as("%s is written down", screen).exists();
            if (Files.exists(written)) {
                all.assertThat(HEARD.resolve(screen + ".yaml"))
                        .as("what is read aloud of %s", screen)
                        .hasSameTextualContentAs(written);
            }
        }
        all.assertAll();
    }
}
