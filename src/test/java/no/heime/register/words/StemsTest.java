package no.heime.register.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "turgruppe, turgrupper",
        "turgruppe, Turgruppa",
        "brodder, brodd",
        "snømåking, snoemaaking",
        "snømåking, snomaking",
        "besøksvenn, besøksvenner",
        "kafé, kafe"
    })
    void oneWordIsFoundByTheOther(String written, String asked) {
        assertThat(Stems.of(asked)).isEqualTo(Stems.of(written));
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(Stems.of("Turgruppa går fra kirka og til skolen")).doesNotContain("og", "til", "fra");
    }

    @Test
    void partsOfACompoundAreFoundAndNothingThatIsNoPart() {
        assertThat(Stems.of("snømåking")).contains("sno").containsAll(Stems.of("måking"));
        assertThat(Stems.of("snomaking")).isEqualTo(Stems.of("snømåking"));
        assertThat(Stems.of("turgruppe")).contains("tur");
        assertThat(Stems.of("kultur")).hasSize(1);
    }

    @Test
    void aTextOfSignsHasNoWords() {
        assertThat(Stems.of("…!? – ((")).isEmpty();
    }

    @Test
    void aVeryLongWordIsCut() {
        assertThat(Stems.of("x".repeat(200)))
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(40));
    }
}
