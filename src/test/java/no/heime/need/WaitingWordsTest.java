package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import org.junit.jupiter.api.Test;

class WaitingWordsTest {

    @Test
    void aFreshNeedIsNewAlsoWhenEmptyStepsWerePassed() {
        var need = Given.need();
        need.climbing().passEmpty(LadderStep.SELF, Act.program(MONDAY));
        assertThat(words(need, Duration.ofHours(1))).isEqualTo(Phrase.of("need.waiting.new"));
    }

    @Test
    void saysHowLongItHasBeenWithoutAnswer() {
        assertThat(words(Given.need(), Duration.ofHours(26)))
                .isEqualTo(Phrase.of("need.waiting.without-answer", Phrase.of("shared.time.hours", 26L)));
    }

    @Test
    void saysWhenSomebodyWasAsked() {
        var need = Given.climbed();
        Given.asked(need);
        assertThat(words(need, Duration.ofHours(2)))
                .isEqualTo(Phrase.of(
                        "need.waiting.asked", Phrase.of("shared.time.ago", Phrase.of("shared.time.hours", 2L))));
    }

    @Test
    void saysThatTheResidentsYesIsMissing() {
        var need = Given.climbed();
        Given.accepted(need);
        assertThat(words(need, Duration.ofDays(5))).isEqualTo(Phrase.of("need.waiting.for-yes"));
    }

    @Test
    void saysThatItClimbed() {
        var need = Given.need(Given.wish(Frequency.ONCE, Urgency.WHENEVER));
        need.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, Act.resident(ASTRID, MONDAY));
        assertThat(words(need, Duration.ofHours(3)))
                .isEqualTo(Phrase.of(
                        "need.waiting.step-left", Phrase.of("shared.time.ago", Phrase.of("shared.time.hours", 3L))));
    }

    private static Phrase words(Need need, Duration later) {
        return WaitingWords.of(need, MONDAY.plus(later), OSLO);
    }
}
