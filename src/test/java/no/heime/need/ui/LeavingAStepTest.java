package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import no.heime.need.Outcome;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** How a step of a need is left, and what is said of it. */
class LeavingAStepTest extends OneNeedOnScreen {

    @Test
    void aStepIsLeftOnlyWithWhatIsSaidAboutIt() {
        open(Stories.on(LadderStep.SELF).tried(LadderStep.SELF, "Brodder", ""));

        press("Ikke nok");
        verify(service, never()).recordOutcome(any(), any(), any(), any(), any());
        find(Words.class).single().setValue("Snøen er for høy");
        press("Gå ett trinn opp");

        verify(service).recordOutcome(ASTRID, Stories.NEED, LadderStep.SELF, Outcome.TRIED, "Snøen er for høy");
    }

    @Test
    void whyNothingFitsCanBeSaidWithOneTap() {
        open(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, Stories.spikes()));

        press("Nei, gå ett trinn opp");
        press("Har prøvd det før");
        press("Gå ett trinn opp");

        verify(service).recordOutcome(ASTRID, Stories.NEED, LadderStep.SELF, Outcome.NOT_SUITABLE, "Har prøvd det før");
    }

    @Test
    void aDigitalCareFormMayHelpOrNotBeEnoughAndMayNotSuitAtAll() {
        open(Stories.on(LadderStep.DIGITAL).candidates(LadderStep.DIGITAL, Stories.videoVisit()));

        assertThat(screen()).contains("Ja, det hjalp").contains("Ikke nok");
        press("Ikke noe for meg");
        press("Klarer det ikke nå");
        press("Gå ett trinn opp");

        verify(service)
                .recordOutcome(ASTRID, Stories.NEED, LadderStep.DIGITAL, Outcome.NOT_SUITABLE, "Klarer det ikke nå");
    }

    @Test
    void whereAReasonIsMissingItIsSaidAtTheFieldAndTheFieldIsMarked() {
        open(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, Stories.spikes()));
        doThrow(DomainException.invalid("need.refused.reason-missing", "words"))
                .when(service)
                .recordOutcome(any(), any(), any(), any(), any());

        press("Nei, gå ett trinn opp");
        press("Gå ett trinn opp");

        var words = find(Words.class).single();
        assertThat(words.getParent().orElseThrow().getElement().getTextRecursively())
                .contains("Velg en grunn, eller skriv kort hvorfor det ikke passer.");
        assertThat(words.getElement().getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void whoComesToTheMunicipalityIsToldThatItIsNotAskedYet() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup()));
        shows(Stories.on(LadderStep.MUNICIPALITY).version(2).story());

        press("Nei, gå ett trinn opp");
        press("Har prøvd det før");
        press("Gå ett trinn opp");

        assertThat(screen()).contains("Den er ikke spurt ennå.").doesNotContain("Nå står behovet på");
        assertThat(find(Action.class).withText("Be kommunen om hjelp").single().hasClassName("primary"))
                .isTrue();
    }

    @Test
    void whetherTheMunicipalityHelpedIsNotAskedBeforeItHasAnswered() {
        open(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        assertThat(screen()).contains("Kommunen er spurt.").doesNotContain("Hjalp det?");

        open(Stories.on(LadderStep.MUNICIPALITY)
                .sentToMunicipality()
                .answered("Vi kommer fredag.")
                .version(2));
        assertThat(screen()).contains("«Vi kommer fredag.»").contains("Hjalp det?");
    }

    @Test
    void whenTheStoreIsAwayWhatWasWrittenStays() {
        open(Stories.on(LadderStep.SELF).tried(LadderStep.SELF, "Brodder", ""));
        doThrow(new DataAccessResourceFailureException("no answer"))
                .when(service)
                .recordOutcome(any(), any(), any(), any(), any());

        press("Ikke nok");
        find(Words.class).single().setValue("Snøen er for høy");
        press("Gå ett trinn opp");

        assertThat(screen()).contains("Vi får ikke kontakt med lageret");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Snøen er for høy");
    }
}
