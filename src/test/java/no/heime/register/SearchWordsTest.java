package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

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
        assertThat(SearchWords.of(asked)).isEqualTo(SearchWords.of(written));
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(SearchWords.of("Turgruppa går fra kirka og til skolen")).doesNotContain("og", "til", "fra");
    }

    @Test
    void aTextOfSignsHasNoWords() {
        assertThat(SearchWords.of("…!? – ((")).isEmpty();
    }

    @Test
    void aVeryLongWordIsCut() {
        assertThat(SearchWords.of("x".repeat(200)))
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(40));
    }
}
