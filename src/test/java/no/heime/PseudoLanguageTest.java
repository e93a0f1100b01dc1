package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of the tests tells what is cut or written in the code, and formats as any other. */
class PseudoLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'Prøv igjen', '⟦Prǿøv íigjéen⟧'",
        "'for {0} siden', '⟦fóor {0} síidéen⟧'",
        "'{0,choice,1#1 dag|1<{0} dager}', '⟦{0,choice,1#1 dáag|1<{0} dáagéer}⟧'",
        "'{0}.{1}', '{0}.{1}'",
        "'113', '113'"
    })
    void aTextIsLongerAndInBracketsAndItsFormatsStay(String bokmal, String said) {
        assertThat(PseudoLanguage.of(bokmal)).isEqualTo(said);
    }

    @Test
    void itIsAboutTwoFifthsLongerThanBokmal() throws IOException {
        var longer = PseudoLanguage.texts().values().stream()
                .mapToInt(text -> text.toString().length())
                .sum();
        var bokmal = TranslationsTest.texts(TranslationsTest.ROOT).values().stream()
                .mapToInt(String::length)
                .sum();
        assertThat(1.0 * longer / bokmal).isBetween(1.3, 1.5);
    }

    @Test
    void everyTextOfItCanBeFormatted() throws IOException {
        assertThat(PseudoLanguage.texts().values())
                .filteredOn(text -> text.toString().contains("{"))
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(new MessageFormat(text.toString(), Locale.ROOT))
                        .isNotNull());
    }
}
