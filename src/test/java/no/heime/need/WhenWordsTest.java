package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenWordsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ONCE    | TODAY     | helst i dag
                    SEVERAL | TODAY     | flere ganger, helst i dag
                    WEEKLY  | TODAY     | ukentlig, helst i dag
                    WEEKLY  | THIS_WEEK | ukentlig, fra denne uka
                    WEEKLY  | WHENEVER  | ukentlig
                    """)
    void howOftenAndHowSoonAreTwoThingsAndBothAreSaid(Frequency often, Urgency soon, String words) {
        assertThat(said(Given.wish(often, soon))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    WEEKLY | TODAY     | mandager, helst i dag
                    WEEKLY | THIS_WEEK | mandager, fra denne uka
                    ONCE   | THIS_WEEK | mandag
                    """)
    void theOnlyDayThatSuitsIsNamed(Frequency often, Urgency soon, String words) {
        assertThat(said(Given.wish(often, soon, "MONDAY_MORNING"))).isEqualTo(words);
    }

    private String said(NewNeed wish) {
        return WhenWords.of(wish).in((key, parameters) -> texts.getTranslation(key, Language.NB.locale(), parameters));
    }
}
