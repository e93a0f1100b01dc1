package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written about the program speaks of what is there. */
class DocumentationTest {

    /** A link or a picture: {@code [words](address)}, {@code [words](address#part)} or {@code [words](#part)}. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

    /** The name of a test, of either half, between back quotes. */
    private static final Pattern TEST =
            Pattern.compile("`(\\w+(?:Test|Tests|IT|Bench))\\b|`(?:[\\w/-]+/)?([\\w-]+\\.test\\.ts)`");

    /** A file by its path from the top. */
    private static final Pattern PATH =
            Pattern.compile("`((?:src|frontend|docker)/[\\w./-]+\\.(?:java|ts|css|json|md|yaml|properties))`");

    /** What a test reads of its surroundings: {@code getenv("…")}, {@code getBoolean("…")}. */
    private static final Pattern OUTSIDE = Pattern.compile("\\b(?:getenv|Boolean\\.getBoolean)\\(\"([\\w.]+)\"\\)");

    private static final Pattern VARIABLE = Pattern.compile("\\b(?:HEIME_\\w+|MONGOD|CHROMIUM)\\b");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var broken = new TreeSet<String>();
        for (var page : pages()) {
            for (var link : found(LINK, page)) {
                if (!link.matches("[a-z]+:.*") && !leads(page, link)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aLinkToAPartLeadsToItsHeading() throws IOException {
        var contributing = Path.of("src/site/markdown/contributing.md");
        assertThat(leads(contributing, "#before-you-hand-it-in")).isTrue();
        assertThat(leads(contributing, "#before-you-leave")).isFalse();
        assertThat(leads(contributing, "accessibility.md#nothing-of-the-kind")).isFalse();
        assertThat(part("## A district, a `ferry`: [a bridge](x.md)")).isEqualTo("a-district-a-ferry-a-bridge");
    }

    /** Whether there is such a file, and in it a heading for the part that is named. */
    private static boolean leads(Path page, String link) throws IOException {
        var address = link.split("#", 2);
        var file = address[0].isEmpty() ? page : page.resolveSibling(address[0]);
        return Files.exists(file)
                && (address.length == 1
                        || HEADING.matcher(Files.readString(file)).results().anyMatch(heading -> part(heading.group())
                                .equals(address[1])));
    }

    /** The part that a heading begins, as it is named in an address. */
    private static String part(String heading) {
        return heading.replaceAll("^#+ +|]\\([^)]*\\)", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .strip()
                .replace(' ', '-');
    }

    @Test
    void everyTestAndFileThatIsNamedIsThere() throws IOException {
        var there = files();
        var missing = new TreeSet<String>();
        for (var page : pages()) {
            for (var test : found(TEST, page)) {
                if (!there.contains(test) && !there.contains(test + ".java")) {
                    missing.add(page + ": " + test);
                }
            }
            for (var path : found(PATH, page)) {
                if (!Files.exists(Path.of(path))) {
                    missing.add(page + ": " + path);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatTheTestsAreToldFromOutsideIsSaidToWhomTheLauncherDoesNotTellIt() throws IOException {
        var read = new TreeSet<String>();
        try (var tests = Files.walk(Path.of("src/test/java"))) {
            for (var test :
                    tests.filter(file -> file.toString().endsWith(".java")).toList()) {
                read.addAll(found(OUTSIDE, test));
            }
        }
        var page = Files.readString(Path.of("src/site/markdown/contributing.md"));
        var alone = page.substring(page.indexOf("## With Maven alone"), page.indexOf("## Before you hand it in"));

        assertThat(read).contains("MONGOD", "HEIME_CHROMIUM", "HEIME_SCHEMATHESIS", "heime.test.embedded");
        assertThat(alone).contains("`./mvnw verify`").contains(read);
        assertThat(VARIABLE.matcher(alone).results().map(MatchResult::group))
                .as("variables that are said, and read")
                .isSubsetOf(read);
    }

    private static List<Path> pages() throws IOException {
        try (var pages = Files.walk(Path.of("src/site/markdown"))) {
            var all = Stream.concat(
                            Stream.of(Path.of("README.md").toAbsolutePath()),
                            pages.filter(page -> page.toString().endsWith(".md")))
                    .toList();
            assertThat(all).hasSizeGreaterThan(15);
            return all;
        }
    }

    private static Set<String> files() throws IOException {
        try (var code = Stream.concat(Files.walk(Path.of("src/test/java")), Files.walk(Path.of("frontend")))) {
            return code.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static List<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .toList();
    }
}
