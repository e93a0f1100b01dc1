package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first page of the program: what it is for, a look at it, how to start it, and whom to be in it. */
class ReadmeTest {

    private static final Path SITE = Path.of("src/site/markdown");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]{20,}]\\(([\\w/.-]+\\.png)\\)");

    private static final Pattern PERSON = Pattern.compile("(?m)^\\| `([^`]+@heime\\.example)` \\| .{10,} \\|$");

    private final String readme = read(Path.of("README.md"));

    @Test
    void itBeginsWithThreeSentencesAndAPictureThatIsThere() {
        var beginning = readme.substring(0, readme.indexOf("## Try it"));
        assertThat(beginning.lines().filter(line -> line.startsWith("In a small municipality")))
                .singleElement()
                .satisfies(words -> assertThat(words.split("(?<=\\.)\\s+")).hasSize(3));
        assertThat(all(PICTURE, beginning)).singleElement().satisfies(picture -> assertThat(Path.of(picture))
                .exists());
    }

    @Test
    void itSaysHowToStartTestAndChangeIt() {
        assertThat(part("Try it")).contains("```sh\n./heime run\n```", "http://localhost:8080");
        assertThat(part("Change it"))
                .contains("```sh\n./heime test\n```", "./heime help", "](src/site/markdown/contributing.md)");
        assertThat(part("Run it for real")).contains("](src/site/markdown/operations.md)");
    }

    @Test
    void whomOneCanBeIsInTheDemo() {
        var demo = read(Path.of("src/main/resources/demo/people.json"));
        assertThat(all(PERSON, part("Try it"))).hasSizeGreaterThanOrEqualTo(5).allSatisfy(email -> assertThat(demo)
                .contains("\"" + email + "\""));
    }

    @Test
    void thePagesOfTheProgramAreThere() throws IOException {
        assertThat(List.of("architecture", "operations", "accessibility", "performance", "security", "contributing"))
                .allSatisfy(page -> assertThat(SITE.resolve(page + ".md"))
                        .isRegularFile()
                        .extracting(ReadmeTest::read)
                        .asString()
                        .startsWith("# ")
                        .hasSizeGreaterThan(2_000));
        try (var decisions = Files.list(SITE.resolve("decisions"))) {
            assertThat(decisions.filter(page -> page.getFileName().toString().matches("\\d{3}-.+\\.md")))
                    .hasSizeGreaterThan(30);
        }
    }

    private String part(String heading) {
        int begin = readme.indexOf("## " + heading + "\n");
        assertThat(begin).as(heading).isNotNegative();
        int end = readme.indexOf("\n## ", begin);
        return readme.substring(begin, end < 0 ? readme.length() : end);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
