package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.heime.need.ProposalStatus;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Meaning;
import no.heime.shared.ui.Rung;
import org.junit.jupiter.api.Test;

/** What stands on each step of a need, and which steps are open. */
class LadderOfNeedTest extends OneNeedOnScreen {

    @Test
    void theLadderHasFiveStepsAndOneOfThemIsNow() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .tried(LadderStep.SELF, "Brodder og strøing", "Hjalp litt, men snøen er for høy")
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup(), Stories.neighbour()));

        assertThat(find(Rung.class).all()).hasSize(5);
        assertThat(find(Rung.class).all().stream().filter(Rung::isNow)).hasSize(1);
        assertThat(screen())
                .contains("Brodder og strøing. «Hjalp litt, men snøen er for høy»")
                .contains("Snøgruppa på Leland")
                .contains("8 min unna")
                .contains("navn når dere begge sier ja");
    }

    /** In the simple view; the button to unfold the others is hidden in the usual one. */
    @Test
    void onlyWhereSomethingGoesOnIsOpenInTheSimpleView() {
        open(Stories.on(LadderStep.MUNICIPALITY)
                .tried(LadderStep.SELF, "Brodder", "")
                .over(LadderStep.SELF, false)
                .asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.SENT)
                .agreed(LadderStep.DIGITAL));

        assertThat(find(Rung.class).all().stream().map(rung -> rung.isNow() || rung.hasClassName("ongoing")))
                .containsExactly(false, true, true, true, false);
        assertThat(find(Action.class).withText("Vis mer").all()).hasSize(4);
    }

    @Test
    void whoHasAskedNobodyIsToldSoWithTheWayOn() {
        open(Stories.on(LadderStep.MUNICIPALITY));

        assertThat(screen()).contains("Ingen er spurt ennå. Det neste er å be kommunen om hjelp.");
        assertThat(find(Action.class).withText("Til «Kommunen»").all()).hasSize(1);
    }

    @Test
    void whereThereIsSomebodyToAskThatIsToldInstead() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).candidates(LadderStep.NEIGHBOURHOOD, Stories.neighbour()));

        assertThat(screen()).contains("Ingen er spurt ennå. Se hva som passer, og velg selv.");
    }

    @Test
    void whoWaitsForAnAnswerIsNotToldThatNobodyIsAsked() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.SENT));

        assertThat(screen()).doesNotContain("Ingen er spurt ennå");
    }

    @Test
    void theResidentMayAskWhatEachStepMeans() {
        open(Stories.on(LadderStep.SELF));

        assertThat(find(Meaning.class).all()).hasSize(LadderStep.values().length);
    }

    @Test
    void staffKnowWhatTheStepsMean() {
        openAsStaff(Stories.on(LadderStep.SELF));

        assertThat(find(Meaning.class).all()).isEmpty();
    }

    @Test
    void staffReadOfTheMunicipalitysStepWhatIsTrueForThem() {
        openAsStaff(Stories.on(LadderStep.NEIGHBOURHOOD).candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup()));

        assertThat(screen())
                .contains("Dere ser behovet, og kan spørre for innbyggeren.")
                .contains("Målet er svar innen 3 dager.")
                .doesNotContain("har ikke sendt dette");
    }

    @Test
    void ownWordsThatNobodyHasReadAreNotTurnedAway() {
        open(Stories.on(LadderStep.MUNICIPALITY)
                .passedEmpty(LadderStep.SELF)
                .passedEmpty(LadderStep.NEIGHBOURHOOD)
                .passedEmpty(LadderStep.DIGITAL)
                .kindMissing());

        assertThat(screen())
                .contains("Kommunen leser det du skrev, og ser hva som passer.")
                .doesNotContain("Ikke noe som passer");
    }

    @Test
    void whatStandsAboveAnEmptyStepCanBeUsedAtOnce() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).candidates(LadderStep.DIGITAL, Stories.videoVisit()));

        assertThat(screen()).doesNotContain("Prøv trinnet før dette først");
    }

    /** In the simple view the other steps are folded; else all is seen. */
    @Test
    void whatTheMunicipalityWroteStaysOpenWhereverTheNeedStands() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).answered("Vi kommer fredag."));
        assertThat(openBesides(LadderStep.NEIGHBOURHOOD)).containsExactly(LadderStep.MUNICIPALITY);

        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .answered("Vi kommer fredag.")
                .closed()
                .version(2));
        assertThat(openBesides(LadderStep.NEIGHBOURHOOD)).containsExactly(LadderStep.MUNICIPALITY);
    }

    @Test
    void theMunicipalityThatIsAskedStaysOpenUntilTheNeedIsClosed() {
        var tried = Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, Stories.spikes());
        open(tried);
        assertThat(openBesides(LadderStep.SELF)).isEmpty();

        open(tried.sentToMunicipality().version(2));
        assertThat(openBesides(LadderStep.SELF)).containsExactly(LadderStep.MUNICIPALITY);

        open(tried.closed().version(3));
        assertThat(openBesides(LadderStep.SELF)).isEmpty();
    }

    @Test
    void whatCanBeChosenOnAStepAboveStaysOpen() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.SENT)
                .candidates(LadderStep.DIGITAL, Stories.videoVisit()));
        assertThat(openBesides(LadderStep.NEIGHBOURHOOD)).containsExactly(LadderStep.DIGITAL);

        open(Stories.on(LadderStep.DIGITAL)
                .asked(LadderStep.DIGITAL, ProposalStatus.SENT)
                .version(2));
        assertThat(screen()).contains("Be kommunen om hjelp");
        assertThat(openBesides(LadderStep.DIGITAL)).containsExactly(LadderStep.MUNICIPALITY);
    }

    private List<LadderStep> openBesides(LadderStep now) {
        return find(Rung.class).all().stream()
                .filter(rung -> rung.hasClassName("ongoing"))
                .map(rung -> LadderStep.valueOf(rung.getElement().getAttribute("data-step")))
                .filter(step -> step != now)
                .toList();
    }

    @Test
    void theHospitalStepIsNumbersToCall() {
        open(Stories.on(LadderStep.SELF));

        assertThat(screen())
                .contains("113")
                .contains("116 117")
                .contains("Sykehuset her hører til Helgelandssykehuset.")
                .contains("Heime gir ikke medisinske råd.");
    }
}
