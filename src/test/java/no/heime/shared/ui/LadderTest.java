package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
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
                .isEqualTo("Trinn 1: Meg selvprøvdVis merHjalp litt.Trinn 2, her er du nå: Folk rundt meg");
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

    /** In the simple view; else everything is seen, and the button is not. */
    @Test
    void whatIsOnAnotherStepThanTheOneThatIsNowCanBeUnfolded() {
        Ladder ladder = new Ladder("Hjemmetrappa");
        Rung past = ladder.rung(new Rung(LadderStep.SELF, Rung.Place.PAST).say("Hjalp litt."));
        Rung now = ladder.rung(new Rung(LadderStep.NEIGHBOURHOOD, Rung.Place.NOW).say("Vi spør."));
        Rung empty = ladder.rung(new Rung(LadderStep.DIGITAL, Rung.Place.AHEAD));

        assertThat(now.getChildren().noneMatch(Action.class::isInstance)).isTrue();
        assertThat(empty.getChildren().noneMatch(Action.class::isInstance)).isTrue();
        Action unfold = (Action) past.getComponentAt(1);
        assertThat(unfold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(unfold.getAriaLabel()).contains("Vis mer: Meg selv");

        press(unfold);
        assertThat(past.hasClassName("unfolded")).isTrue();
        assertThat(unfold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(unfold.getText()).isEqualTo("Vis mindre");

        press(unfold);
        assertThat(past.hasClassName("unfolded")).isFalse();
    }

    private static void press(Action action) {
        ComponentUtil.fireEvent(action, new ClickEvent<>(action));
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
