package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever asks before it is done stands with its reason in decision 020; all else can be undone. */
class UndoOrAskTest {

    private static final Path DECISION = Path.of("src/site/markdown/decisions/020-undo-or-ask.md");

    private static final Pattern ASKS_IN_JAVA = Pattern.compile("\\bnew (?:Why)?Confirmation\\(|\"confirmation\"");

    private static final Pattern ASKS_ON_THE_PHONE = Pattern.compile("\\bconfirmation\\(\\s*\\{");

    /** The part itself, where it is shown, and those that look like it and ask for a day, not whether. */
    private static final Set<String> NO_SUCH_QUESTION =
            Set.of("Confirmation", "WhyConfirmation", "Parts", "TwoDays", "PauseChoice");

    /** The last cell of a row whose act is asked about. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| .+ \\| (?:ask|both) \\| .+ \\| ([^|]+) \\|$");

    private static final Pattern NAME = Pattern.compile("`([\\w.-]+)`");

    @Test
    void eachScreenThatAsksStandsInTheDecisionAndNoOther() throws IOException {
        var asking = asking();
        assertThat(asking).contains("EraseMe", "me-page.ts").hasSizeGreaterThan(20);
        assertThat(named()).isEqualTo(asking);
    }

    @Test
    void eachActThatIsAskedAboutSaysWhere() throws IOException {
        assertThat(Files.readAllLines(DECISION))
                .filteredOn(line -> line.matches("\\| .+ \\| (ask|both) \\|.*"))
                .hasSizeGreaterThan(15)
                .allMatch(line -> ROW.matcher(line).find());
    }

    private static Set<String> named() throws IOException {
        return ROW.matcher(Files.readString(DECISION))
                .results()
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asking() throws IOException {
        try (var views = Files.walk(Path.of("src/main/java"));
                var screens = Files.walk(Path.of("frontend"))) {
            return Stream.concat(
                            views.filter(file -> has(file, ".java", ASKS_IN_JAVA)),
                            screens.filter(file ->
                                            !file.toString().matches(".*/(?:gallery|generated)/.*|.*\\.test\\.ts"))
                                    .filter(file -> has(file, ".ts", ASKS_ON_THE_PHONE)))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !NO_SUCH_QUESTION.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean has(Path file, String ending, Pattern question) {
        try {
            return file.toString().endsWith(ending)
                    && question.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
