package no.heime.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import no.heime.shared.store.OnEmbedded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of data has its words, and the page about privacy has its times. */
@OnEmbedded
class EveryKindTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Path PRIVACY = Path.of("src/site/markdown/privacy.md");
    private static final Pattern TIMES = Pattern.compile("(?m)^\\|[^|]+\\| (\\d+, \\d+, \\d+) \\|");

    @Autowired
    List<Retained> kinds;

    private List<StorageTime> times() {
        return kinds.stream().map(Retained::time).toList();
    }

    @Test
    void everyKindSaysWhatItIsWhyItIsKeptAndWhatPeopleReadOfIt() throws IOException {
        var texts = new Properties();
        try (Reader read = Files.newBufferedReader(TEXTS)) {
            texts.load(read);
        }
        assertThat(texts.keySet())
                .containsAll(times().stream()
                        .map(kind -> "retention.kind." + kind.kind())
                        .flatMap(key -> Stream.of(key, key + ".what", key + ".why", key + ".told"))
                        .toList());
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("retention.kind.") && key.endsWith(".told"))
                .hasSameSizeAs(kinds);
    }

    @Test
    void thePageAboutPrivacyHasTheTimesOfEveryKind() throws IOException {
        var written = TIMES.matcher(Files.readString(PRIVACY))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(times().stream()
                        .map(kind -> "%d, %d, %d".formatted(kind.usual(), kind.fewest(), kind.most()))
                        .toList());
    }
}
