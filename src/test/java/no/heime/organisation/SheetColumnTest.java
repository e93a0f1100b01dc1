package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetColumnTest {

    @ParameterizedTest
    @EnumSource
    void theHeadingsOfTheTemplateAreKnownInEveryLanguage(SheetColumn column) {
        for (var language : Language.all()) {
            var heading = new Texts().getTranslation("organisation.import.column." + column, language.locale());
            assertThat(SheetColumn.under(heading)).as(heading).contains(column);
        }
    }

    @ParameterizedTest
    @CsvSource({"ORGNR,NUMBER", "' Navn* ',NAME", "E-post:,EMAIL", "Arbeidsområder,AREAS"})
    void aHeadingIsReadAsPeopleWriteIt(String heading, SheetColumn column) {
        assertThat(SheetColumn.under(heading)).contains(column);
        assertThat(SheetColumn.under("Styreleder")).isEmpty();
    }
}
