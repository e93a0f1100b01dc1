package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpokenLanguageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void peopleSpeakEachLanguageOfTheProgram(Language language) {
        assertThat(SpokenLanguage.of(language).name()).isEqualTo(language.name());
    }
}
