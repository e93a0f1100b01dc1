package no.heime;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks, made of bokmål for the tests: each text stands in brackets, its vowels bear accents, and
 * it is longer by about two fifths. So a sentence without brackets is one that stands in the code, and one that has lost
 * a bracket is cut.
 */
public final class PseudoLanguage {

    /** One of those that ISO 639 leaves for such uses. */
    public static final String TAG = "qps";

    public static final String FILE = "vaadin-i18n/translations_" + TAG + ".properties";
    public static final String BEGINS = "⟦";
    public static final String ENDS = "⟧";

    private static final Path BOKMAL = Path.of("src/main/resources/vaadin-i18n/translations.properties");

    /** What is no text: how a day is written, and what a language says of itself. */
    private static final Pattern NO_TEXT = Pattern.compile(".*-pattern|language\\.(locale|spoken|plurals)");

    /** <code>{0}</code>, or the beginning of a choice. */
    private static final Pattern FORMAT = Pattern.compile("\\{\\d+(}|,choice,|,number,[^}]*})");

    private static final String VOWELS = "aeiouyæøåAEIOUYÆØÅ";
    private static final String ACCENTED = "áéíóúýǽǿǻÁÉÍÓÚÝǼǾǺ";

    /** What it calls itself. */
    public static final String NAME = of("Liksom");

    private PseudoLanguage() {}

    /** Writes the one file that the language is, below a folder of resources. */
    public static void writeInto(Path resources) throws IOException {
        var file = resources.resolve(FILE);
        Files.createDirectories(file.getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            texts().store(writer, null);
        }
    }

    /** All its texts by their keys. */
    public static Properties texts() throws IOException {
        var bokmal = new Properties();
        try (Reader reader = Files.newBufferedReader(BOKMAL)) {
            bokmal.load(reader);
        }
        var texts = new Properties();
        bokmal.stringPropertyNames().forEach(key -> texts.setProperty(key, said(key, bokmal.getProperty(key))));
        texts.setProperty("language.name", NAME);
        texts.setProperty("language.order", "9");
        return texts;
    }

    private static String said(String key, String text) {
        return NO_TEXT.matcher(key).matches() ? text : of(text);
    }

    /** A text in this language. What stands in braces stays, but for the words to choose between. */
    public static String of(String text) {
        var longer = new StringBuilder();
        for (var at = 0; at < text.length(); ) {
            var format = FORMAT.matcher(text).region(at, text.length());
            if (format.lookingAt()) {
                longer.append(format.group());
                at = format.end();
            } else {
                longer.append(longer(text.charAt(at++)));
            }
        }
        var isText = FORMAT.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
        return isText ? BEGINS + longer + ENDS : text;
    }

    private static String longer(char letter) {
        var vowel = VOWELS.indexOf(letter);
        return vowel < 0
                ? String.valueOf(letter)
                : ACCENTED.charAt(vowel) + String.valueOf(letter).toLowerCase(Locale.ROOT);
    }
}
