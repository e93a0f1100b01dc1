package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.Test;

class WhoIsToldTest {

    private final Texts texts = new Texts();

    @Test
    void staffHearOfANewNeedAndNobodyElse() {
        assertThat(WhoIsTold.of(Happening.REGISTERED, By.RESIDENT)).containsExactly(Audience.STAFF);
    }

    @Test
    void theResidentHearsOfAYes() {
        assertThat(WhoIsTold.of(Happening.ACCEPTED, By.HELPER)).containsExactly(Audience.RESIDENT);
    }

    @Test
    void theOtherSideHearsOfAVisit() {
        assertThat(WhoIsTold.of(Happening.VISIT_MOVED, By.RESIDENT)).containsExactly(Audience.HELPER);
        assertThat(WhoIsTold.of(Happening.VISIT_MOVED, By.HELPER)).containsExactly(Audience.RESIDENT);
    }

    @Test
    void everythingThatIsToldHasASentenceInEveryLanguage() {
        for (var what : Happening.values()) {
            for (var by : By.values()) {
                for (var audience : WhoIsTold.of(what, by)) {
                    var key = "dialogue.need." + audience.slug() + "." + what.slug();
                    assertThat(Arrays.stream(Language.values())
                                    .map(language -> texts.getTranslation(key, language.locale(), "a", "b")))
                            .noneMatch(sentence -> sentence.startsWith("!"));
                }
            }
        }
    }
}
