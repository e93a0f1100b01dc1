package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import no.heime.shared.LadderStep;
import org.junit.jupiter.api.Test;

class LadderTest extends InBokmal {

    @Test
    void theStairsSayWhichStepOfHowMany() {
        Stairs stairs = new Stairs(LadderStep.NEIGHBOURHOOD);
        assertThat(stairs.getElement().getAttribute("aria-label")).isEqualTo("Hjemmetrappa: trinn 2 av 5");
        assertThat(stairs.getElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void theLadderIsAnOrderedListOfStepsWithOutcomesInWords() {
        Ladder ladder = new Ladder("Hjemmetrappa");
        ladder.rung(new Rung(LadderStep.SELF, Rung.Place.PAST).outcome("prøvd").say("Hjalp litt."));
        ladder.rung(new Rung(LadderStep.NEIGHBOURHOOD, Rung.Place.NOW));

        assertThat(ladder.getElement().getTag()).isEqualTo("ol");
        assertThat(ladder.getElement().getTextRecursively())
                .isEqualTo("Trinn 1: Meg selvprøvdHjalp litt.Trinn 2, her er du nå: Folk rundt meg");
    }

    @Test
    void whatAStepMeansIsFoldedUnderItsName() {
        for (LadderStep step : LadderStep.values()) {
            var meaning = new Rung(step, Rung.Place.AHEAD)
                    .explained()
                    .getChildren()
                    .filter(Meaning.class::isInstance)
                    .map(Meaning.class::cast)
                    .toList();
            assertThat(meaning).hasSize(1);
            assertThat(meaning.getFirst().isOpen()).isFalse();
            assertThat(meaning.getFirst().getElement().getTextRecursively())
                    .startsWith("Hva betyr dette? " + Steps.name(step))
                    .endsWith(Steps.meaning(step));
        }
    }

    @Test
    void onlyTheStepWhereTheNeedStandsIsTheCurrentOne() {
        assertThat(new Rung(LadderStep.SELF, Rung.Place.NOW).getElement().getAttribute("aria-current"))
                .isEqualTo("step");
        assertThat(new Rung(LadderStep.SELF, Rung.Place.PAST).getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    void everyStepHasAHeadingOfItsOwn() {
        Rung rung = new Rung(LadderStep.HOSPITAL, Rung.Place.AHEAD);
        assertThat(rung.getChildren().filter(H2.class::isInstance)).hasSize(1);
        assertThat(rung.getElement().getTextRecursively()).isEqualTo("Trinn 5: Sykehuset når jeg må");
    }
}
