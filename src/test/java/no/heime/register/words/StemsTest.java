package no.heime.register.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "turgruppe, turgrupper",
        "turgruppe, Turgruppa",
        "brodder, brodd",
        "snømåking, snoemaaking",
        "snømåking, snomaking",
        "lærer, laerer",
        "besøksvenn, besøksvenner",
        "tur, turar",
        "båt, båtane",
        "kyrkje, kyrkja",
        "nabo, naboane",
        "samling, samlinga",
        "treningane, trening",
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

    @ParameterizedTest
    @CsvSource({
        "walk, walks",
        "walk, walking",
        "walk, walked",
        "clean, cleaning",
        "drive, driving",
        "knit, knitting",
        "translate, translating",
        "grocery, groceries",
        "story, stories",
        "trene, trening"
    })
    void theFormsOfAnEnglishWordShareOneBase(String one, String other) {
        assertThat(Stems.base(Stems.stem(other))).isEqualTo(Stems.base(Stems.stem(one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "ting", "sted", "ved", "by"})
    void whatOnlyLooksLikeAnEnglishEndingStays(String word) {
        assertThat(Stems.base(Stems.stem(word))).isEqualTo(Stems.stem(word));
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
