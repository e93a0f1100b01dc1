package no.heime.journey;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No screen that may have nothing to show is left out by the journey that looks at each of them empty. */
class EmptyStateTest {

    private static final Path PROGRAM = Path.of("src", "main", "java");
    private static final Path PARTS = Path.of("shared", "ui");
    private static final Pattern SAYS_THAT_NOTHING_IS_HERE = Pattern.compile("new (EmptyState|Awaiting)\\(");
    private static final Pattern ROUTE = Pattern.compile("@Route\\(\"([^\"]+)\"\\)");

    /** What a program without anybody in it cannot show, and where it is seen instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "MissingScreen", "at an address that nothing has: States",
            "Parts", "in the gallery, where it is shown on purpose: EveryFaceIT",
            "MessagesOfSomebodyView", "of somebody who has given a proxy: its own test, without a picture");

    private final Map<String, String> sources = sources();
    private final List<String> routes = Routes.all();
    private final Set<String> lookedAt = FirstRunIT.whileEmpty().stream()
            .flatMap(path -> Routes.at(path, routes).stream())
            .collect(toSet());

    @Test
    void everyScreenThatMayBeEmptyIsLookedAtWhileItIs() {
        assertThat(saysThatNothingIsHere()).contains("ConsentsView", "InboxSide", "WhoLookedView");
        assertThat(saysThatNothingIsHere().filter(name -> !isLookedAt(name)))
                .containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
    }

    @Test
    void whatIsLookedAtEmptyIsAViewOfOurs() {
        assertThat(FirstRunIT.whileEmpty())
                .allSatisfy(path -> assertThat(Routes.at(path, routes)).isPresent());
    }

    private Stream<String> saysThatNothingIsHere() {
        return sources.entrySet().stream()
                .filter(file ->
                        SAYS_THAT_NOTHING_IS_HERE.matcher(file.getValue()).find())
                .map(Map.Entry::getKey);
    }

    /** A part of a screen is looked at with the screen that makes it. */
    private boolean isLookedAt(String name) {
        return route(name).map(lookedAt::contains).orElseGet(() -> madeBy(name).stream()
                .anyMatch(this::isLookedAt));
    }

    private Optional<String> route(String name) {
        var found = ROUTE.matcher(sources.getOrDefault(name, ""));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private Set<String> madeBy(String name) {
        var made = Pattern.compile("\\b(new " + name + "\\(|" + name + "\\.\\w+\\()");
        return sources.entrySet().stream()
                .filter(file -> !file.getKey().equals(name))
                .filter(file -> made.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Map<String, String> sources() {
        try (var files = Files.walk(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith(PARTS))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(toMap(EmptyStateTest::name, EmptyStateTest::read, (one, other) -> one + other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
