package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.KARI;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.SPIKES;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.heime.shared.LadderStep;
import org.junit.jupiter.api.Test;

/** How one need climbs, and how the municipality answers. */
class ClimbingTest {

    private static final Act RESIDENT = Act.resident(ASTRID, MONDAY);

    @Test
    void isClosedWhenItHelped() {
        var need = Given.need();
        need.climbing().take(LadderStep.SELF, SPIKES, "Brodder", RESIDENT);
        need.climbing().leave(LadderStep.SELF, Outcome.HELPED, null, RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.CLOSED);
    }

    @Test
    void takesAResourceOnce() {
        var need = Given.need();
        need.climbing().take(LadderStep.SELF, SPIKES, "Brodder", RESIDENT);
        need.climbing().take(LadderStep.SELF, SPIKES, "Brodder", RESIDENT);
        assertThat(need.ladder().at(LadderStep.SELF).taken()).hasSize(1);
        assertThat(need.history()).hasSize(2);
    }

    @Test
    void theMunicipalityHasAnsweredWhenItWroteAfterItWasAsked() {
        var need = Given.need();
        need.climbing().write("Prøv brodder først.", Act.caseWorker(KARI, MONDAY));
        for (var step : List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)) {
            need.climbing().leave(step, Outcome.NOTHING_HERE, null, RESIDENT);
        }
        need.climbing().sendToMunicipality(Act.resident(Given.ASTRID, MONDAY.plusSeconds(60)));
        assertThat(need.climbing().knowsWhatTheMunicipalityDid(By.RESIDENT)).isFalse();
        assertThat(need.climbing().knowsWhatTheMunicipalityDid(By.CASE_WORKER))
                .as("she may have called")
                .isTrue();
        refused("need.refused.not-answered", () -> need.climbing()
                .leave(LadderStep.MUNICIPALITY, Outcome.TRIED, null, RESIDENT));

        need.climbing().write("Vi kommer.", Act.caseWorker(KARI, MONDAY.plusSeconds(120)));

        assertThat(need.climbing().knowsWhatTheMunicipalityDid(By.RESIDENT)).isTrue();
        need.climbing().write("Vi kommer.", Act.caseWorker(KARI, MONDAY.plusSeconds(150)));

        assertThat(need.told().letters())
                .extracting(HistoryEntry::said)
                .containsExactly("Prøv brodder først.", "Vi kommer.");
    }

    @Test
    void isSentToTheMunicipalityOnlyPastTheLowerStepsAndOnce() {
        var need = Given.need();
        refused("need.refused.lower-step-first", () -> need.climbing().sendToMunicipality(RESIDENT));
        need.climbing().leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, RESIDENT);
        need.climbing().leave(LadderStep.NEIGHBOURHOOD, Outcome.NOT_SUITABLE, "Vil ikke spørre naboer", RESIDENT);
        need.climbing().leave(LadderStep.DIGITAL, Outcome.NOTHING_HERE, null, RESIDENT);
        need.climbing().sendToMunicipality(RESIDENT);
        need.climbing().sendToMunicipality(RESIDENT);
        assertThat(need.history())
                .filteredOn(e -> e.what() == Happening.SENT_TO_MUNICIPALITY)
                .hasSize(1);
    }

    @Test
    void theSameWordsSomeTimeLaterAreALetterOfTheirOwn() {
        var need = Given.need();
        need.climbing().write("Vi kommer i morgen.", Act.caseWorker(KARI, MONDAY));
        need.climbing().write("Vi kommer i morgen.", Act.caseWorker(KARI, MONDAY.plus(Duration.ofMinutes(9))));
        assertThat(need.told().letters()).as("pressed twice").hasSize(1);

        need.climbing().write("Vi kommer i morgen.", Act.caseWorker(KARI, MONDAY.plus(Duration.ofDays(3))));

        assertThat(need.told().letters()).hasSize(2);
        assertThat(need.lastContact()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
    }

    @Test
    void theSameWordsAreAnAnswerWhenTheMunicipalityWasAskedInBetween() {
        var need = Given.need();
        for (var step : List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)) {
            need.climbing().leave(step, Outcome.NOTHING_HERE, null, RESIDENT);
        }
        need.climbing().write("Vi ringer deg i morgen.", Act.caseWorker(KARI, MONDAY));
        need.climbing().sendToMunicipality(Act.resident(Given.ASTRID, MONDAY.plusSeconds(60)));

        need.climbing().write("Vi ringer deg i morgen.", Act.caseWorker(KARI, MONDAY.plusSeconds(120)));

        assertThat(need.told().letters()).hasSize(2);
        assertThat(need.climbing().knowsWhatTheMunicipalityDid(By.RESIDENT)).isTrue();
    }

    @Test
    void theResidentWritesBackOnceSheIsInTouchWithTheMunicipality() {
        var need = Given.need();
        assertThatThrownBy(() -> need.climbing().write("Hallo?", RESIDENT)).hasMessage("need.refused.not-asked");
        need.climbing().write("Når passer det?", Act.caseWorker(KARI, MONDAY));

        need.climbing().write("Etter klokka ti.", Act.resident(Given.ASTRID, MONDAY.plusSeconds(60)));
        need.climbing().write("Etter klokka ti.", Act.resident(Given.ASTRID, MONDAY.plusSeconds(61)));

        assertThat(need.told().letters())
                .extracting(HistoryEntry::what)
                .containsExactly(Happening.WRITTEN_TO, Happening.WRITTEN_BACK);
        assertThat(need.lastContact()).as("her own words are no answer to her").isEqualTo(MONDAY);
    }

    @Test
    void herOwnLetterIsNoAnswerOfTheMunicipality() {
        var need = Given.need();
        for (var step : List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)) {
            need.climbing().leave(step, Outcome.NOTHING_HERE, null, RESIDENT);
        }
        need.climbing().sendToMunicipality(Act.resident(Given.ASTRID, MONDAY));

        need.climbing().write("Det haster litt.", Act.resident(Given.ASTRID, MONDAY.plusSeconds(60)));

        assertThat(need.climbing().knowsWhatTheMunicipalityDid(By.RESIDENT)).isFalse();
    }

    @Test
    void aLetterIsTheMunicipalitysTurnUntilItDoesSomething() {
        var need = Given.need();
        need.climbing().write("Når passer det?", Act.caseWorker(KARI, MONDAY));
        need.climbing().write("Etter klokka ti.", Act.resident(Given.ASTRID, MONDAY.plusSeconds(60)));
        assertThat(need.turn(MONDAY.plusSeconds(61))).isEqualTo(Turn.MUNICIPALITY);
        assertThat(WaitingWords.of(need, MONDAY.plusSeconds(61), Given.OSLO).key())
                .isEqualTo("need.waiting.written-back");

        need.climbing().write("Fint.", Act.caseWorker(KARI, MONDAY.plusSeconds(120)));

        assertThat(need.told().hasUnansweredLetter()).isFalse();
    }

    @Test
    void tenLettersMayWaitForAnAnswerAndNoMore() {
        var need = Given.need();
        need.climbing().write("Når passer det?", Act.caseWorker(KARI, MONDAY));
        for (int letter = 1; letter <= Climbing.MOST_UNANSWERED; letter++) {
            need.climbing().write("Nummer " + letter, Act.resident(Given.ASTRID, MONDAY.plusSeconds(letter)));
        }
        var later = Act.resident(Given.ASTRID, MONDAY.plusSeconds(60));
        assertThatThrownBy(() -> need.climbing().write("En til", later)).hasMessage("need.refused.many-letters");
    }
}
