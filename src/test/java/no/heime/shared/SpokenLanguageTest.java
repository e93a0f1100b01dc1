package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenLanguageTest {

    static List<Language> languages() {
        return Language.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void peopleSpeakEachLanguageOfTheProgram(Language language) {
        assertThat(SpokenLanguage.of(language).orElseThrow()).hasToString(language.code());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bothHalvesTakeWhoReadsALanguageToSpeakTheSame(Language language) {
        var onThePhone = SpokenLanguage.valueOf(TextFiles.text(language, "language.spoken"));
        assertThat(SpokenLanguage.of(language)).contains(onThePhone);
    }

    @Test
    void whoReadsNynorskIsUnderstoodByWhoSpeaksBokmalAndTheOtherWayRound() {
        assertThat(SpokenLanguage.understoodBy(Language.NN))
                .isEqualTo(SpokenLanguage.understoodBy(Language.NB))
                .containsExactlyInAnyOrder(SpokenLanguage.NB, SpokenLanguage.NN);
        assertThat(SpokenLanguage.understoodBy(Language.EN)).containsExactly(SpokenLanguage.EN);
        assertThat(SpokenLanguage.understoodBy(new Language("qps"))).isEmpty();
    }

    @Test
    void aLanguageThatTheProgramMayLearnIsKnownByItsTag() {
        assertThat(SpokenLanguage.of(new Language("se"))).contains(SpokenLanguage.NORTHERN_SAMI);
        assertThat(SpokenLanguage.of(new Language("qps"))).isEmpty();
    }
}
