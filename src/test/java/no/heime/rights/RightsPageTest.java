package no.heime.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import org.junit.jupiter.api.Test;

/** The page for people says what the program does. */
class RightsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| [^|]{5,} \\| (`[A-Z_` ]+`) \\|$");
    private static final Pattern MEANING = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| [^|]{5,} \\|$");

    private static String page() throws IOException {
        return Files.readString(Path.of("src/site/markdown/rights.md"));
    }

    @Test
    void thePageHasEveryRowOfTheTableInItsOrder() throws IOException {
        var rows = ROW.matcher(page())
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(rows)
                .isEqualTo(Arrays.stream(Right.values())
                        .map(RightsPageTest::written)
                        .toList());
    }

    private static String written(Right right) {
        return right + right.ties().stream().map(tie -> " `" + tie + "`").collect(Collectors.joining());
    }

    @Test
    void thePageSaysWhatEveryTieMeans() throws IOException {
        List<String> explained = MEANING.matcher(page())
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(explained)
                .isEqualTo(Arrays.stream(Tie.values()).map(Tie::name).toList());
    }
}
