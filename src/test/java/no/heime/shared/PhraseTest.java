package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    private final Texts texts = new Texts();

    @Test
    void isWrittenOutInTheReadersLanguage() {
        var phrase = Phrase.of("shared.time.ago", Phrase.of("shared.time.hours", 2));
        assertThat(phrase.in(reader(Language.NB))).isEqualTo("for 2 t siden");
    }

    @Test
    void aTitleIsTheSameInEveryLanguageAlsoWithBracesInIt() {
        assertThat(Phrase.verbatim("Snø {0} 'og' is").in(reader(Language.EN))).isEqualTo("Snø {0} 'og' is");
    }

    @Test
    void aNameIsTakenFromItsLanguage() {
        var name = Phrase.named(new Names("taxonomy.group.rides"));
        assertThat(name.in(reader(Language.EN))).isEqualTo("Rides and company on the way");
        assertThat(name.in(reader(Language.NN))).isEqualTo("Skyss og følgje");
    }

    private Phrase.Translator reader(Language language) {
        return (key, parameters) -> texts.getTranslation(key, language.locale(), parameters);
    }
}
