package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the program in every language, and no sentence outside the files. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("frontend"));
    static final String ROOT = "translations.properties";

    /** What looks like the key of a sentence: {@code module.words.and-more}. */
    private static final Pattern KEY = Pattern.compile("[\"'`]([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)[\"'`]");

    /** Lines whose words with dots are no keys: comments, names in the store, settings, files. */
    private static final Pattern NOT_FOR_PEOPLE =
            Pattern.compile("^\\s*(\\*|//)|@TypeAlias|@Query|@Value|where\\(|fields\\(\\)|\\bup\\(|import ");

    /** The beginning of a key that is put together: {@code "shared.step." + step}. */
    private static final Pattern BEGINNING =
            Pattern.compile("[\"'`]([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.)(?:[\"'`]|\\$\\{|%s)");

    /** Of the shell, what speaks to whoever runs the program: in the terminal, and of its settings. */
    private static final Set<String> FOR_THE_TERMINAL =
            Set.of("Greeting.java", "AccessibilityFacts.java", "AppShell.java");

    /** A literal that begins as a sentence does. */
    private static final Pattern SENTENCE = Pattern.compile("\"([A-ZÆØÅ«][^\"]*[a-zæøå ][^\"]*)\"");

    /** Each file is a language. */
    static List<String> files() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static List<String> others() throws IOException {
        return files().stream().filter(file -> !file.equals(ROOT)).toList();
    }

    /** Screens are in packages called ui, and in the shell: its statement, and what it says when something fails. */
    @Test
    void noScreenHasASentenceOfItsOwn() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var screens = sources.filter(path -> path.toString().endsWith(".java") && isOfScreens(path))
                    .toList();
            assertThat(screens)
                    .hasSizeGreaterThan(50)
                    .anyMatch(path -> path.endsWith("FailedScreen.java"))
                    .anyMatch(path -> path.endsWith("InvitationsView.java"))
                    .anyMatch(path -> path.endsWith("RegisteredForMeView.java"))
                    .allSatisfy(screen -> assertThat(Files.readAllLines(screen))
                            .filteredOn(line ->
                                    !line.contains("LOG") && !line.strip().matches("(\\*|//|/\\*).*"))
                            .as(screen.toString())
                            .noneMatch(line -> SENTENCE.matcher(line).find()));
        }
    }

    private static boolean isOfScreens(Path file) {
        var folder = file.getParent();
        return folder.endsWith("ui")
                || folder.toString().matches(".*no/heime/shell(/(?!api).*)?")
                        && !FOR_THE_TERMINAL.contains(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyLanguageHasEverySentence(String language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts(ROOT).keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyStandsTwiceAndNoSentenceIsEmpty(String language) throws IOException {
        var keys = Files.readAllLines(TEXTS.resolve(language)).stream()
                .filter(line -> line.matches("[a-z].*?=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(texts(language)).doesNotContainValue("");
    }

    @ParameterizedTest
    @MethodSource("others")
    void everySentenceTakesTheSameParametersInEveryLanguage(String language) throws IOException {
        var translated = texts(language);
        texts(ROOT).forEach((key, sentence) -> assertThat(parameters(translated.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(parameters(sentence)));
    }

    /** Two of each: a number, and in whatever form the language has it. */
    @Test
    void everySentenceWithParametersCanBeFormatted() throws IOException {
        var program = new Texts();
        var parameters = IntStream.range(0, 10).mapToObj(number -> 2).toArray();
        for (var language : Language.all()) {
            texts(file(language)).forEach((key, sentence) -> {
                if (sentence.contains("{")) {
                    assertThat(program.getTranslation(key, language.locale(), parameters))
                            .as(key)
                            .doesNotContain("{")
                            .isNotEmpty();
                }
            });
        }
    }

    @Test
    void everyKeyInTheProgramHasASentence() throws IOException {
        var keys = texts(ROOT).keySet();
        var modules =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var named = new HashMap<String, Path>();
        for (var file : sources()) {
            KEY.matcher(code(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                    .filter(key -> !key.endsWith(".json"))
                    .filter(key -> keys.stream().noneMatch(longer -> longer.startsWith(key + ".")))
                    .forEach(key -> named.put(key, file));
        }
        named.keySet().removeAll(keys);
        assertThat(named).isEmpty();
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        var code = new StringBuilder();
        for (var file : sources()) {
            code.append(code(file)).append('\n');
        }
        var all = code.toString();
        var literal = found(KEY, all);
        var beginnings = found(BEGINNING, all);
        literal.forEach(key -> beginnings.add(key + "."));
        assertThat(texts(ROOT).keySet())
                .filteredOn(key -> !literal.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> parameters(String sentence) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(Language language) {
        return language.equals(Language.NB) ? ROOT : "translations_" + language.tag() + ".properties";
    }

    static Map<String, String> texts(String file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = SOURCES.stream().flatMap(TranslationsTest::walk)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|ts|html|json)"))
                    .filter(file -> !file.toString().matches(".*(generated|\\.test\\.ts|\\.fixture\\.ts).*"))
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String code(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\n"))
                    .filter(line -> !NOT_FOR_PEOPLE.matcher(line).find())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
