package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same numbers as in message-format.test.ts: both halves count alike. */
class PluralsTest {

    private static final String UKRAINIAN = "one:v = 0 and i % 10 = 1 and i % 100 != 11;"
            + "few:v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
            + "many:v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14";
    private static final String DAYS = "{0,plural,other#{0} дня|one#{0} день|few#{0} дні|many#{0} днів}";

    @ParameterizedTest
    @CsvSource({
        "0, днів",
        "1, день",
        "2, дні",
        "4, дні",
        "5, днів",
        "11, днів",
        "12, днів",
        "21, день",
        "22, дні",
        "25, днів",
        "101, день",
        "111, днів",
        "1002, дні"
    })
    void ukrainianHasThreeWordsForDays(int days, String word) {
        assertThat(Plurals.chosen(DAYS, UKRAINIAN, days)).isEqualTo("{0} " + word);
    }

    @Test
    void whatIsNoWholeNumberTakesTheOtherWord() {
        assertThat(Plurals.chosen(DAYS, UKRAINIAN, 1.5)).isEqualTo("{0} дня");
    }

    @ParameterizedTest
    @CsvSource({"1, beaivi", "2, beaivvi", "3, beaivvit"})
    void northernSamiHasAWordForTwo(int days, String word) {
        assertThat(Plurals.chosen(
                        "{1}: {0,plural,other#beaivvit|one#beaivi|two#beaivvi}", "one:n = 1;two:n = 2", days, "x"))
                .isEqualTo("{1}: " + word);
    }

    @Test
    void wordsForOtherNumbersStandFirst() {
        assertThatThrownBy(() -> Plurals.chosen("{0,plural,one#день|other#днів}", UKRAINIAN, 1))
                .hasMessageContaining("do not stand first");
    }
}
