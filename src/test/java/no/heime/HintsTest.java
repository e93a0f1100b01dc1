package no.heime;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Under each field of a view stands a sentence, as under those of the phone's forms. */
class HintsTest {

    /** A field's name as it is called in the code: the key of its text, or what the key begins with. */
    private static final Pattern FIELD =
            Pattern.compile("(?:(\\w+)\\s*=\\s*)?\\bnew Field\\(\\s*(?:Say\\.text\\(\\s*\"([\\w.-]+)\"|(\\w+))");

    /** Those without one, each with why: more words would be read by everybody and help nobody. */
    private static final Map<String, String> WITHOUT_A_SENTENCE = Map.ofEntries(
            entry("agreement.visit.day", "a day, in the phone's own picker"),
            entry("agreement.visit.part", "the choices are all there is to say"),
            entry("firstLabel", "a day, in the phone's own picker; the second has what is to be said of both"),
            entry("need.inbox.part", "each choice says what it shows"),
            entry("need.view.kind", "the sentence above says why it is asked"),
            entry("places.field.from", "each choice is the name of a district"),
            entry("places.field.kind", "the choices are all there is to say"),
            entry("places.field.name", "everybody knows what the district is called"),
            entry("places.field.to", "each choice is the name of a district"),
            entry("places.municipality", "each choice is the name of a municipality"),
            entry("register.find.", "the choices are all there is to say"),
            entry("register.find.district", "each choice is the name of a district"),
            entry("register.find.order", "the choices are all there is to say"),
            entry("register.find.words", "its name is the question, and what is found is seen at once"),
            entry("register.hand-over.who", "the sentence above says what it means to be chosen"),
            entry("register.mine.pause.day", "a day, in the phone's own picker; the sentence above says what it means"),
            entry("register.words.municipality", "each choice is the name of a municipality"),
            entry("talk.municipality", "each choice is the name of a municipality"),
            entry("talk.way", "the choices are all there is to say"),
            entry("volunteers.link.for", "the choices are all there is to say"),
            entry("volunteers.link.lasts", "the choices are all there is to say"));

    /** Those that get it where the field is kept, and not always where it is made. */
    private static final Map<String, String> LATER = Map.of(
            "need.view.why.", "what helped is asked with the question itself; why not has its sentence",
            "talk.", "her name, district and language are asked aloud; her address has its sentence");

    private record Drawn(String field, String file, boolean hasSentence) {}

    @Test
    void underEachFieldStandsASentenceOrItIsSaidHereWhyNot() throws IOException {
        assertThat(drawn())
                .hasSizeGreaterThan(50)
                .filteredOn(it -> !it.hasSentence())
                .extracting(Drawn::field)
                .isSubsetOf(WITHOUT_A_SENTENCE.keySet());
    }

    @Test
    void nothingIsAnExceptionThatHasASentenceNowOrIsGone() throws IOException {
        var bare = new TreeSet<String>();
        drawn().stream().filter(it -> !it.hasSentence()).map(Drawn::field).forEach(bare::add);
        assertThat(bare).containsAll(WITHOUT_A_SENTENCE.keySet());
        assertThat(drawn()).extracting(Drawn::field).containsAll(LATER.keySet());
    }

    private static List<Drawn> drawn() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file ->
                            file.getParent().endsWith("ui") && file.toString().endsWith(".java"))
                    .flatMap(file -> fields(file).stream())
                    .toList();
        }
    }

    private static List<Drawn> fields(Path file) {
        var code = read(file);
        return FIELD.matcher(code)
                .results()
                .map(found -> {
                    var name = found.group(2) != null ? found.group(2) : found.group(3);
                    var after = code.substring(closing(code, code.indexOf('(', found.start())) + 1);
                    var later = found.group(1) != null && code.contains(found.group(1) + ".hint(");
                    return new Drawn(
                            name,
                            file.getFileName().toString(),
                            after.stripLeading().startsWith(".hint(") || later || LATER.containsKey(name));
                })
                .toList();
    }

    /** Where the parenthesis closes that opens here. */
    private static int closing(String code, int open) {
        int depth = 0;
        for (int at = open; at < code.length(); at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalStateException("Not closed: " + code.substring(open));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
