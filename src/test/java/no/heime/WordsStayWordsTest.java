package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that anybody has typed becomes a part of a page: neither half writes HTML but its own drawings. */
class WordsStayWordsTest {

    private static final Pattern AS_HTML = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|unsafe(HTML|SVG|Static)|document\\.write|createContextualFragment"
                    + "|parseFromString|DOMParser|flow\\.component\\.(Html|Svg)\\b");

    /** Icons and scenes, which the build brings. */
    private static final Set<Path> DRAWINGS =
            Set.of(Path.of("frontend/shell/icons.ts"), Path.of("frontend/theme/heime-scene.ts"));

    @Test
    void noHalfWritesWordsAsHtml() throws IOException {
        assertThat(sources().filter(WordsStayWordsTest::writesHtml).map(Path::toString))
                .isEmpty();
    }

    @Test
    void theDrawingsAreStillWhereTheyAreLeftOut() throws IOException {
        assertThat(DRAWINGS).allMatch(WordsStayWordsTest::writesHtml);
    }

    private static boolean writesHtml(Path source) {
        try {
            return AS_HTML.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() throws IOException {
        var all = Stream.<Path>builder();
        for (var half : List.of("src/main/java", "frontend")) {
            try (var files = Files.walk(Path.of(half))) {
                files.filter(WordsStayWordsTest::isOurs).forEach(all);
            }
        }
        return all.build();
    }

    private static boolean isOurs(Path file) {
        var name = file.getFileName().toString();
        return name.matches(".*\\.(java|ts)")
                && !name.endsWith(".test.ts")
                && !DRAWINGS.contains(file)
                && !file.startsWith("frontend/generated");
    }
}
