package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.heime.need.Outcome;
import no.heime.need.ProposalStatus;
import no.heime.shared.LadderStep;
import org.junit.jupiter.api.Test;

/** What a need's story lets be said of how its steps went. */
class OutcomesTest {

    @Test
    void whatWasTriedHelpedOrWasNotEnough() {
        assertThat(Stories.on(LadderStep.SELF)
                        .tried(LadderStep.SELF, "Brodder", "")
                        .story()
                        .outcomes(LadderStep.SELF))
                .containsExactly(Outcome.HELPED, Outcome.TRIED);
    }

    @Test
    void whatWasOnlyLookedAtMayNotSuit() {
        assertThat(Stories.on(LadderStep.SELF)
                        .candidates(LadderStep.SELF, Stories.spikes())
                        .story()
                        .outcomes(LadderStep.SELF))
                .containsExactly(Outcome.NOT_SUITABLE);
    }

    @Test
    void aCareFormIsTriedElsewhereAndMayNotSuitEither() {
        assertThat(Stories.on(LadderStep.DIGITAL)
                        .candidates(LadderStep.DIGITAL, Stories.videoVisit())
                        .story()
                        .outcomes(LadderStep.DIGITAL))
                .containsExactly(Outcome.HELPED, Outcome.TRIED, Outcome.NOT_SUITABLE);
    }

    @Test
    void anEmptyStepIsEmpty() {
        assertThat(Stories.on(LadderStep.DIGITAL).story().outcomes(LadderStep.DIGITAL))
                .containsExactly(Outcome.NOTHING_HERE);
    }

    @Test
    void nothingIsSaidWhileSomebodyIsAsked() {
        var story = Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.SENT);
        assertThat(story.story().outcomes(LadderStep.NEIGHBOURHOOD)).isEmpty();
        var declined = Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.DECLINED);
        assertThat(declined.story().outcomes(LadderStep.NEIGHBOURHOOD)).containsExactly(Outcome.NOT_SUITABLE);
    }

    @Test
    void ofWhatIsAgreedNothingIsAskedBeforeSomebodyHasBeenThere() {
        var agreed = Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup())
                .agreed(LadderStep.NEIGHBOURHOOD);
        assertThat(agreed.story().outcomes(LadderStep.NEIGHBOURHOOD)).isEmpty();
        var begun = Stories.on(LadderStep.NEIGHBOURHOOD).begun(LadderStep.NEIGHBOURHOOD);
        assertThat(begun.story().outcomes(LadderStep.NEIGHBOURHOOD)).containsExactly(Outcome.HELPED, Outcome.TRIED);
    }

    @Test
    void howItWentIsAskedOfTheResidentInOnePlace() {
        var asked = Stories.on(LadderStep.NEIGHBOURHOOD).over(LadderStep.NEIGHBOURHOOD, true);
        assertThat(asked.story().outcomes(LadderStep.NEIGHBOURHOOD)).isEmpty();
        var notAsked = Stories.on(LadderStep.NEIGHBOURHOOD).over(LadderStep.NEIGHBOURHOOD, false);
        assertThat(notAsked.story().outcomes(LadderStep.NEIGHBOURHOOD)).containsExactly(Outcome.HELPED, Outcome.TRIED);
    }

    @Test
    void theMunicipalityHasAnOutcomeWhenItWasAskedAndOneCanKnowWhatItDid() {
        assertThat(Stories.on(LadderStep.MUNICIPALITY)
                        .municipalityKnown()
                        .story()
                        .outcomes(LadderStep.MUNICIPALITY))
                .isEmpty();
        assertThat(Stories.on(LadderStep.MUNICIPALITY)
                        .sentToMunicipality()
                        .story()
                        .outcomes(LadderStep.MUNICIPALITY))
                .isEmpty();
        assertThat(Stories.on(LadderStep.MUNICIPALITY)
                        .sentToMunicipality()
                        .municipalityKnown()
                        .story()
                        .outcomes(LadderStep.MUNICIPALITY))
                .containsExactly(Outcome.HELPED, Outcome.TRIED);
    }

    @Test
    void onlyTheStepTheNeedStandsOnHasAnOutcomeToBeSaid() {
        var story = Stories.on(LadderStep.NEIGHBOURHOOD).story();
        assertThat(List.of(LadderStep.SELF, LadderStep.DIGITAL, LadderStep.MUNICIPALITY, LadderStep.HOSPITAL))
                .allSatisfy(step -> assertThat(story.outcomes(step)).isEmpty());
        assertThat(Stories.on(LadderStep.SELF).closed().story().outcomes(LadderStep.SELF))
                .isEmpty();
    }
}
