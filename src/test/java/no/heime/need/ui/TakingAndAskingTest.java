package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.need.Candidate;
import no.heime.need.ProposalStatus;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.Test;

/** What is taken, who is asked, and what is answered on the ladder of a need. */
class TakingAndAskingTest extends OneNeedOnScreen {

    @Test
    void aResourceCanBeTaken() {
        var spikes = Stories.spikes();
        open(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, spikes));

        press("Det prøver jeg");

        verify(service).take(ASTRID, Stories.NEED, spikes.entry());
        assertThat(screen()).contains("Prøv det, og si fra hvordan det gikk.");
    }

    @Test
    void anAddressAloneTakesNothing() {
        signedInAs(ASTRID);
        shows(Stories.on(LadderStep.SELF).story());

        UI.getCurrent()
                .navigate(
                        "behov/" + Stories.NEED.value(),
                        QueryParameters.of("prov", UUID.randomUUID().toString()));

        verify(service, never()).take(any(), any(), any());
    }

    @Test
    void aResourcesPageRemembersTheNeedItIsTakenFor() {
        var spikes = Stories.spikes();
        open(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, spikes));

        assertThat(addresses()).contains(page(spikes) + "?behov=" + Stories.NEED.value());
    }

    @Test
    void staffTakeNothingWithThemFromAResourcesPage() {
        var spikes = Stories.spikes();
        openAsStaff(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, spikes));

        assertThat(addresses()).contains(page(spikes));
    }

    private static String page(Candidate resource) {
        return "/finn/" + Objects.requireNonNull(resource.entry()).value();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void whatHasComeToAnEmptyStepSinceIsShownThereAndCanBeAsked() {
        var group = Stories.snowGroup();
        open(Stories.on(LadderStep.MUNICIPALITY)
                .passedEmpty(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, group));

        assertThat(screen()).contains("Siden sist er dette kommet til:");
        press("Spør");

        verify(proposals).propose(ASTRID, Stories.NEED, group.entry());
    }

    @Test
    void whatIsStillThereOnAStepThatWasTriedIsOneTapAway() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .tried(LadderStep.SELF, "Brodder", "Ikke nok")
                .candidates(LadderStep.SELF, Stories.spikes()));

        press("Se hva som finnes her (1)");

        assertThat(screen()).contains("Det prøver jeg");
    }

    @Test
    void somebodyCanBeAsked() {
        var group = Stories.snowGroup();
        open(Stories.on(LadderStep.NEIGHBOURHOOD).candidates(LadderStep.NEIGHBOURHOOD, group));

        press("Spør");

        verify(proposals).propose(ASTRID, Stories.NEED, group.entry());
    }

    @Test
    void aHelpersYesIsConfirmedHere() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.ACCEPTED));

        assertThat(screen())
                .contains("Har sagt ja. Passer det for deg?")
                .contains("Forslag: torsdag 26. november midt på dagen. Dere kan flytte det når begge har sagt ja.");
        press("Ja, det passer");

        verify(proposals).confirm(eq(ASTRID), eq(Stories.NEED), any());
    }

    @Test
    void whatIsAgreedSaysWhenTheNextVisitIsAndLeadsTheResidentThere() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).agreed(LadderStep.NEIGHBOURHOOD));

        assertThat(screen())
                .contains("Avtalt. Neste besøk: torsdag om morgenen.")
                .doesNotContain("Hjalp det?");
        assertThat(addresses()).anyMatch(address -> address.startsWith("/avtale/"));
    }

    @Test
    void anAgreementIsNoPageOfTheStaffs() {
        openAsStaff(Stories.on(LadderStep.NEIGHBOURHOOD).agreed(LadderStep.NEIGHBOURHOOD));

        assertThat(screen()).contains("Jonas Berg").contains("Neste besøk");
        assertThat(addresses()).noneMatch(address -> address.startsWith("/avtale/"));
    }

    @Test
    void askingAnotherIsAQuietChoiceWhileSomebodyHelps() {
        openAsStaff(Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup(), Stories.neighbour())
                .agreed(LadderStep.NEIGHBOURHOOD));

        assertThat(visible("Spør")).isEmpty();
        press("Spør en til (2)");
        assertThat(visible("Spør")).hasSize(2).noneMatch(action -> action.hasClassName("primary"));
    }

    @Test
    void aQuestionThatWaitsSaysWhenTheAnswerIsDue() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.SENT));

        assertThat(screen()).contains("Spurt for 3 t siden. Har frist til kl.\u00a012.12 i dag.");
    }

    @Test
    void whoeverSaidNoIsNotTheSuggestionThatIsFilled() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.refusing(Stories.snowGroup())));

        assertThat(screen()).contains("sa nei sist");
        assertThat(find(Action.class).withText("Spør").single().hasClassName("primary"))
                .isFalse();
    }

    @Test
    void theMunicipalityIsAskedWhenTheStepsBelowAreTried() {
        open(Stories.on(LadderStep.MUNICIPALITY));

        press("Be kommunen om hjelp");

        verify(service).sendToMunicipality(ASTRID, Stories.NEED);
    }

    @Test
    void theMunicipalityCannotBeAskedBeforeTheStepsBelow() {
        open(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, Stories.spikes()));

        assertThat(screen()).contains("Målet er svar innen 3 dager.").doesNotContain("Be kommunen om hjelp");
    }
}
