package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every text is easy to read: a readability index (LIX, Björnsson 1968) of at most {@value #EASY}, as in books for
 * children and fiction; the papers have 45 and the law 60. It is the words of a sentence and the percentage of words of
 * more than six letters, together. Texts of few words are too short to be measured. No text is an exception.
 */
class ReadingEaseTest {

    private static final int EASY = 35;
    private static final int FEW_WORDS = 10;
    private static final int LONG_WORD = 6;

    /** What stands in for a name, a day or a number. */
    private static final String PARAMETER = "\\{[^{}]*(\\{[^{}]*}[^{}]*)*}";

    @ParameterizedTest
    @CsvSource({"translations.properties,nb", "translations_nn.properties,nn", "translations_en.properties,en"})
    void everySentenceOfTheProgramIsEasyToRead(String file, String language) throws IOException {
        var texts = TranslationsTest.texts(file);
        assertThat(texts).hasSizeGreaterThan(1000);
        var hard = new TreeMap<String, String>();
        texts.forEach((key, text) -> measure(key, text, language, hard));
        assertThat(hard).isEmpty();
    }

    @Test
    void aHardTextIsKnownAsOne() {
        assertThat(index("Du ringer. Hun kommer i morgen og hjelper deg med det du vil ha gjort.", "nb"))
                .isLessThan(EASY);
        assertThat(index(
                        "Kommunens helsetjenesteforvaltning forutsetter dokumentert funksjonsnedsettelse ved "
                                + "behandling av innkomne henvendelser vedrørende hjemmebaserte tjenester.",
                        "nb"))
                .isGreaterThan(60);
    }

    private static void measure(String key, String text, String language, Map<String, String> hard) {
        var index = index(text, language);
        if (index > EASY) {
            hard.put(key, Math.round(index) + " " + text);
        }
    }

    /** The readability index, or 0 for a text of few words. */
    private static double index(String text, String language) {
        var locale = Locale.forLanguageTag(language);
        var plain = text.replaceAll(PARAMETER, "X");
        var words = parts(BreakIterator.getWordInstance(locale), plain);
        if (words.size() <= FEW_WORDS) {
            return 0;
        }
        var sentences = parts(BreakIterator.getSentenceInstance(locale), plain).size();
        var longOnes = words.stream().filter(word -> word.length() > LONG_WORD).count();
        return (double) words.size() / sentences + 100.0 * longOnes / words.size();
    }

    private static List<String> parts(BreakIterator breaks, String text) {
        breaks.setText(text);
        var parts = new ArrayList<String>();
        for (var start = breaks.first(); ; start = breaks.current()) {
            var end = breaks.next();
            if (end == BreakIterator.DONE) {
                return parts;
            }
            var part = text.substring(start, end);
            if (part.chars().anyMatch(Character::isLetterOrDigit)) {
                parts.add(part.strip());
            }
        }
    }
}
