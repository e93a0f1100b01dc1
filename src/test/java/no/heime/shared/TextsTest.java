package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void bokmalIsSpokenAlsoWhenTheMachineSpeaksEnglish() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(texts.getTranslation("shared.again", Locale.of("nb", "NO")))
                    .isEqualTo("Prøv igjen");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aLanguageThatIsNotThereGetsBokmal() {
        assertThat(texts.getTranslation("shared.step.SELF", Locale.of("se"))).isEqualTo("Meg selv");
        assertThat(texts.getTranslation("shared.step.SELF", Locale.of("no"))).isEqualTo("Meg selv");
    }

    @Test
    void nynorskAndEnglishHaveTheirOwnWords() {
        assertThat(texts.getTranslation("shared.step.SELF", Locale.of("nn", "NO")))
                .isEqualTo("Meg sjølv");
        assertThat(texts.getTranslation("shared.step.SELF", Locale.UK)).isEqualTo("Myself");
    }

    @Test
    void parametersAreWovenIn() {
        assertThat(texts.getTranslation("shared.time.days", Locale.of("nb"), 3)).isEqualTo("3 dager");
    }

    @Test
    void aNumberIsWrittenAsTheLanguageWritesIt() {
        assertThat(texts.getTranslation("register.view.hours", Locale.of("nb"), 2.5))
                .isEqualTo("2,5 timer i uka");
        assertThat(texts.getTranslation("register.view.hours", Locale.of("nn"), 2.5))
                .isEqualTo("2,5 timar i veka");
        assertThat(texts.getTranslation("register.view.hours", Locale.of("en"), 2.5))
                .startsWith("2.5 hours");
    }

    @Test
    void aKeyThatIsMissingIsVisibleAndBreaksNothing() {
        assertThat(texts.getTranslation("no.such.key", Locale.of("nb"))).isEqualTo("!no.such.key");
    }

    @Test
    void theFirstLanguageIsBokmal() {
        assertThat(texts.getDefaultLocale()).isEqualTo(Locale.of("nb"));
    }
}
