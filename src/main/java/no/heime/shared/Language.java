package no.heime.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * A language of the program that a person can choose: there is one for each file of texts. Stored and sent as its tag in
 * capitals, {@code NB}.
 *
 * @param tag as in the name of the file and in {@code <html lang>}, such as {@code nn}
 */
public record Language(String tag) {

    public static final Language NB = new Language("nb");
    public static final Language NN = new Language("nn");
    public static final Language EN = new Language("en");

    private static final String NORWEGIAN = "no";

    /** Those that there is a file of texts for, in the order in which they are offered. */
    public static List<Language> all() {
        return TextFiles.LANGUAGES;
    }

    /**
     * What was stored or sent, also by an earlier version of the program: a language that is not spoken here any longer
     * becomes bokmål.
     */
    @JsonCreator
    public static Language read(String code) {
        return of(Locale.of(code.toLowerCase(Locale.ROOT)));
    }

    /** The language nearest to a locale; bokmål when none is. */
    public static Language of(Locale locale) {
        return firstOf(List.of(locale));
    }

    /** The first that is spoken here, of those that somebody reads; bokmål when none is. */
    public static Language firstOf(List<Locale> read) {
        return read.stream()
                .flatMap(locale -> all().stream().filter(language -> language.isOf(locale)))
                .findFirst()
                .orElse(NB);
    }

    /** Who asks for Norwegian gets bokmål. */
    private boolean isOf(Locale locale) {
        return locale.getLanguage().equals(tag)
                || equals(NB) && locale.getLanguage().equals(NORWEGIAN);
    }

    @JsonValue
    public String code() {
        return tag.toUpperCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    /** Whose names of days and whose numbers are used; the file of texts says it. */
    public Locale formats() {
        return Locale.forLanguageTag(TextFiles.text(this, "language.locale"));
    }
}
