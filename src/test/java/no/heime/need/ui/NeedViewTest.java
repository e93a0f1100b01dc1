package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.Candidate;
import no.heime.need.Contact;
import no.heime.need.NeedForStaff;
import no.heime.need.NeedId;
import no.heime.need.OnBehalf;
import no.heime.need.OpenedNeed;
import no.heime.need.Outcome;
import no.heime.need.ProposalStatus;
import no.heime.proxy.ActsForSomebody;
import no.heime.proxy.ProxyEvent;
import no.heime.proxy.RanOut;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Meaning;
import no.heime.shared.ui.OtherThreads;
import no.heime.shared.ui.Rung;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

class NeedViewTest extends NeedScreensOnScreen {

    private void open(Stories story) {
        signedInAs(ASTRID);
        shows(story.story());
        navigate(NeedView.class, Stories.NEED.value().toString());
    }

    private void openAsStaff(Stories story) {
        signedInAs(KARI);
        shows(staff(story));
        navigate(NeedView.class, Stories.NEED.value().toString());
    }

    private boolean looksAtProxies = true;

    private NeedForStaff staff(Stories story) {
        return new NeedForStaff(
                story.story(),
                ASTRID.id(),
                new Contact("Astrid Nilsen", "astrid@heime.example", "+4799900001"),
                false,
                looksAtProxies);
    }

    private void shows(OpenedNeed need) {
        when(screens.open(any(), eq(Stories.NEED))).thenReturn(need);
    }

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
        assertThat(find(no.heime.shared.ui.Action.class).withText("Vis mer").all())
                .hasSize(4);
    }

    @Test
    void whoHasAskedNobodyIsToldSoWithTheWayOn() {
        open(Stories.on(LadderStep.MUNICIPALITY));

        assertThat(screen()).contains("Ingen er spurt ennå. Det neste er å be kommunen om hjelp.");
        assertThat(find(no.heime.shared.ui.Action.class)
                        .withText("Til «Kommunen»")
                        .all())
                .hasSize(1);
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
    void theResidentReadsHerOwnNeedAndNobodysContact() {
        open(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, Stories.spikes()));

        assertThat(screen()).contains("Snømåking").contains("Helst i dag").doesNotContain("Det som har skjedd");
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
    void aNeedThatNobodyIsAskedAboutCanBeChanged() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD));

        assertThat(find(Anchor.class).withText("Endre behovet").single().getHref())
                .isEqualTo("/trenger-hjelp?id=" + Stories.NEED.value());
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

    private List<no.heime.shared.ui.Action> visible(String words) {
        return find(no.heime.shared.ui.Action.class).withText(words).all().stream()
                .filter(action ->
                        action.isAttached() && action.getParent().orElseThrow().isVisible())
                .toList();
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
    void aQuestionThatWaitsSaysWhenTheAnswerIsDue() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.SENT));

        assertThat(screen()).contains("Spurt for 3 t siden. Har frist til kl.\u00a012.12 i dag.");
    }

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
        assertThat(find(no.heime.shared.ui.Action.class)
                        .withText("Be kommunen om hjelp")
                        .single()
                        .hasClassName("primary"))
                .isTrue();
    }

    @Test
    void whoeverSaidNoIsNotTheSuggestionThatIsFilled() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.refusing(Stories.snowGroup())));

        assertThat(screen()).contains("sa nei sist");
        assertThat(find(no.heime.shared.ui.Action.class)
                        .withText("Spør")
                        .single()
                        .hasClassName("primary"))
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
    void staffWriteToTheResidentFromTheMunicipalitysStep() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());

        press("Skriv til innbyggeren");
        find(Words.class).single().setValue("Vi kommer fredag.");
        press("Send");

        verify(service).write(KARI, Stories.NEED, "Vi kommer fredag.");
    }

    @Test
    void thatALetterIsSentIsSaidWhereItWasWritten() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        shows(staff(Stories.on(LadderStep.MUNICIPALITY)
                .sentToMunicipality()
                .answered("Vi kommer fredag.")
                .version(2)));

        press("Skriv til innbyggeren");
        find(Words.class).single().setValue("Vi kommer fredag.");
        press("Send");

        assertThat(find(WriteLetter.class).single().getElement().getTextRecursively())
                .contains("Sendt til innbyggeren.");
    }

    @Test
    void theResidentAnswersTheMunicipalityWhereSheReadsItsLetter() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).answered("Når passer det?"));
        press("Skriv til kommunen");
        assertThat(screen()).contains("De som hjelper med behov i kommunen, leser det.");
        find(Words.class).single().setValue("Etter klokka ti.");
        shows(Stories.on(LadderStep.NEIGHBOURHOOD)
                .answered("Når passer det?")
                .wroteBack("Etter klokka ti.")
                .version(2)
                .story());

        press("Send");

        verify(service).write(ASTRID, Stories.NEED, "Etter klokka ti.");
        assertThat(screen())
                .contains("Kommunen skrev")
                .contains("Du skrev")
                .contains("«Etter klokka ti.»")
                .contains("Sendt til kommunen.");
    }

    @Test
    void whatANextOfKinWroteIsSaidToBeHersAlsoToTheResidentAndToStaff() {
        open(Stories.on(LadderStep.MUNICIPALITY).onBehalf(livActs(false)).wroteOnBehalf(KARI.id(), "Etter ti."));

        assertThat(screen())
                .contains("Liv Nilsen på vegne av Astrid Nilsen skrev")
                .contains("«Etter ti.»")
                .doesNotContain("Du skrev");

        openAsStaff(Stories.on(LadderStep.MUNICIPALITY)
                .sentToMunicipality()
                .onBehalf(livActs(false))
                .wroteOnBehalf(KARI.id(), "Etter ti."));

        assertThat(screen())
                .contains("Liv Nilsen på vegne av Astrid Nilsen skrev")
                .doesNotContain("Innbyggeren skrev");
    }

    @Test
    void staffReadWhatTheResidentWrote() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality().wroteBack("Det haster litt."));

        assertThat(screen()).contains("Innbyggeren skrev").contains("«Det haster litt.»");
    }

    @Test
    void whoIsNotInTouchWithTheMunicipalityAsksItFirst() {
        open(Stories.on(LadderStep.MUNICIPALITY));

        assertThat(screen()).doesNotContain("Skriv til kommunen");
    }

    @Test
    void whatTheMunicipalityWroteIsReadAlsoWhenTheNeedIsClosed() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).answered("Vi kommer fredag.").closed());

        assertThat(screen()).contains("«Vi kommer fredag.»");
    }

    @Test
    void aLetterThatIsBegunOutlivesAnotherActOnTheNeed() {
        openAsStaff(Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup())
                .sentToMunicipality());
        press("Skriv til innbyggeren");
        find(Words.class).all().getLast().setValue("Vi kommer fredag.");
        shows(staff(Stories.on(LadderStep.NEIGHBOURHOOD).sentToMunicipality().version(2)));
        press("Spør");

        assertThat(find(Words.class).all())
                .anySatisfy(words -> assertThat(words.getValue()).isEqualTo("Vi kommer fredag."));
    }

    @Test
    void aLetterThatIsBegunWaitsWhileAnotherNeedIsLookedAtAndWhenTheScreenIsShownAnew() {
        var other = new NeedId(UUID.randomUUID());
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        when(screens.open(any(), eq(other)))
                .thenReturn(staff(Stories.on(LadderStep.MUNICIPALITY).of(other)));
        begin("Vi kommer fredag.");

        navigate(NeedView.class, other.value().toString());
        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue())
                .as("it is about the other need")
                .isEmpty();
        navigate(NeedView.class, Stories.NEED.value().toString());
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");

        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");

        press("Send");
        navigate(NeedView.class, other.value().toString());
        navigate(NeedView.class, Stories.NEED.value().toString());
        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue()).as("it is sent").isEmpty();
    }

    @Test
    void aColleagueWhoSignsInAtTheSameScreenFindsNothingThatAnotherHasBegun() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        begin("Vi kommer fredag.");

        signedInAs(actor(7, "Nils Dahl", KARI.memberships()));
        UI.getCurrent().refreshCurrentRoute(false);

        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue()).isEmpty();
    }

    @Test
    void whatWasNotSentBeforeTheNeedWasClosedCanBeCopied() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        begin("Vi kommer fredag.");
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).closed().version(2));

        assertThat(screen()).contains("Det er ikke sendt.");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");

        press("Ta det bort");
        assertThat(find(Words.class).all()).isEmpty();
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).closed().version(3));
        assertThat(find(Words.class).all()).isEmpty();
    }

    @Test
    void aLetterThatIsLetBeKeepsItsWordsAndLeadsBackToWhereItWasBegun() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        begin("Vi kommer fredag.");
        focused();
        press("La det være");

        assertThat(find(Words.class).all()).isEmpty();
        assertThat(focused()).anyMatch(done -> done.contains("focus"));
        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");
    }

    /** What the browser is asked to do since the last time. */
    private static List<String> focused() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    private void begin(String letter) {
        press("Skriv til innbyggeren");
        find(Words.class).single().setValue(letter);
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

    @Test
    void closingIsAskedOnceMoreWhileSomebodyIsToldOfIt() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).agreed(LadderStep.NEIGHBOURHOOD));

        press("Jeg trenger ikke dette lenger");
        verify(service, never()).close(any(), any(), any());
        press("Ja, avslutt");

        verify(service).close(ASTRID, Stories.NEED, null);
        assertThat(visible("Angre")).isEmpty();
    }

    @Test
    void closingWhatNobodyElseKnowsOfIsDoneAtOnceAndCanBeUndone() {
        open(Stories.on(LadderStep.SELF));

        press("Jeg trenger ikke dette lenger");

        verify(service).closeQuietly(ASTRID, Stories.NEED);
        assertThat(screen()).contains("Behovet er avsluttet.");

        press("Angre");

        verify(service).reopen(ASTRID, Stories.NEED);
        assertThat(screen()).contains("Behovet er åpent igjen.");
        assertThat(visible("Angre")).isEmpty();
    }

    @Test
    void staffUndoWhatTheyClosedAndReadWhyWhenTheyCannot() {
        openAsStaff(Stories.on(LadderStep.SELF));
        doThrow(DomainException.conflict("need.refused.closed-for-good"))
                .when(service)
                .reopen(KARI, Stories.NEED);

        press("Avslutt behovet");
        press("Angre");

        assertThat(screen()).contains("Du kan ikke angre på dette.").doesNotContain("åpent igjen");
    }

    @Test
    void aClosedNeedOffersNothingToDo() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup())
                .closed());

        assertThat(screen()).contains("Dette behovet er avsluttet.").doesNotContain("Spør");
    }

    @Test
    void staffSeeTheStoryTheContactAndWhatTheHelperMustKnow() {
        openAsStaff(Stories.on(LadderStep.NEIGHBOURHOOD));

        assertThat(screen())
                .contains("Meldt i dag kl.\u00a008.12 av innbyggeren selv")
                .contains("Astrid Nilsen")
                .contains("Hjelperen må vite: Hund i huset")
                .contains("Det som har skjedd")
                .contains("Behovet ble meldt");
    }

    @Test
    void staffSayWhichKindOfHelpOwnWordsMean() {
        openAsStaff(Stories.on(LadderStep.SELF).kindMissing());

        find(no.heime.shared.ui.Choice.class).single().choose("snow-clearing");
        press("Lagre");

        verify(service).setKind(KARI, Stories.NEED, new no.heime.shared.taxonomy.KindId("snow-clearing"));
    }

    @Test
    void whoOpensWhatIsLongClosedSaysWhyFirst() {
        signedInAs(KARI);
        when(screens.asksWhy(KARI, Stories.NEED)).thenReturn(true);
        when(screens.open(KARI, Stories.NEED, "")).thenThrow(DomainException.invalid("need.why.missing", "reason"));
        when(screens.open(KARI, Stories.NEED, "Hun ringte."))
                .thenReturn(staff(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF)));
        navigate(NeedView.class, Stories.NEED.value().toString());
        assertThat(screen()).contains("Dette er avsluttet").doesNotContain("Astrid Nilsen");

        press("Åpne behovet");
        assertThat(screen()).contains("Skriv hvorfor.").doesNotContain("Astrid Nilsen");
        find(Words.class).single().setValue("Hun ringte.");
        press("Åpne behovet");

        assertThat(screen()).contains("Astrid Nilsen").doesNotContain("Dette er avsluttet");
    }

    @Test
    void somebodyElsesNeedIsNotThere() {
        signedInAs(ASTRID);
        when(screens.open(any(), any())).thenThrow(DomainException.notFound());

        navigate(NeedView.class, UUID.randomUUID().toString());

        assertThat(screen()).contains("Vi finner ikke dette.");
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

    @Autowired
    ActsForSomebody proxies;

    private static OnBehalf livActs(boolean reading) {
        return new OnBehalf(
                Phrase.verbatim("Astrid Nilsen"), Map.of(KARI.id(), Phrase.verbatim("Liv Nilsen")), reading);
    }

    @Test
    void whoActsForTheResidentSeesForWhomAllTheTime() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        assertThat(find(ActingFor.class).single().getElement().getTextRecursively())
                .isEqualTo("Du gjør dette for Astrid Nilsen");
    }

    @Test
    void theResidentIsToldOfNobodyForWhomSheActs() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(false)));

        assertThat(find(ActingFor.class).all()).isEmpty();
    }

    @Test
    void whenSheActsForHerNoMoreNothingOfItStaysOnTheScreen() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(new ProxyEvent.Ended(
                new UUID(0, 7),
                Instant.EPOCH,
                new PersonId(new UUID(0, 8)),
                ASTRID.id(),
                new PersonId(new UUID(0, 8)),
                null));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen())
                .contains("Du har ikke fullmakt til dette nå.")
                .doesNotContain("Snømåking")
                .doesNotContain("Du gjør dette for");
    }

    private static ProxyEvent.Lessened lessened(ProxyArea area) {
        return new ProxyEvent.Lessened(
                new UUID(0, 7),
                Instant.EPOCH,
                new PersonId(new UUID(0, 8)),
                ASTRID.id(),
                area,
                new PersonId(new UUID(0, 8)),
                null);
    }

    @Test
    void whenTheNeedsAreTakenBackByThemselvesItGoesAndWithAnotherAreaItStays() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(lessened(ProxyArea.MESSAGES));
        OtherThreads.runWhatTheyAskedFor();
        assertThat(screen()).contains("Snømåking");

        proxies.on(lessened(ProxyArea.NEEDS));
        OtherThreads.runWhatTheyAskedFor();
        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.").doesNotContain("Snømåking");
    }

    @Test
    void soItIsWhenItHasRunOutWithTheDayBefore() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(new RanOut(ASTRID.id()));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.").doesNotContain("Snømåking");
    }

    @Test
    void aCaseWorkerIsLedToWhoActsForTheResidentAlsoFromWhatIsClosed() {
        openAsStaff(Stories.on(LadderStep.SELF).closed());

        assertThat(screen()).contains("Fullmakter fra innbyggeren");
    }

    @Test
    void sheIsNotLedThereWhenSheMayNotLook() {
        looksAtProxies = false;
        openAsStaff(Stories.on(LadderStep.SELF).closed());

        assertThat(screen()).doesNotContain("Fullmakter fra innbyggeren");
    }

    @Test
    void whatAnotherActsForIsNotHers() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(new ProxyEvent.Ended(
                new UUID(0, 7),
                Instant.EPOCH,
                new PersonId(new UUID(0, 8)),
                KARI.id(),
                new PersonId(new UUID(0, 8)),
                null));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("Snømåking");
    }

    private static NeedForStaff solrun(Stories story, boolean talks) {
        return new NeedForStaff(
                story.story(),
                ASTRID.id(),
                new Contact("Solrun Vollen", null, "+4775000900"),
                false,
                true,
                true,
                talks);
    }

    @Test
    void whoIsNotHereYetIsRungUpAboutAHelpersYesAndNobodyAnswersForHer() {
        signedInAs(KARI);
        shows(solrun(
                Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.ACCEPTED), false));
        navigate(NeedView.class, Stories.NEED.value().toString());

        assertThat(screen()).contains("Ring, og skriv inn svaret");
        assertThat(find(Action.class).withText("Ja, det passer").all()).isEmpty();
    }

    @Test
    void inATalkWithHerWhatSheAnswersIsWrittenDown() {
        signedInAs(KARI);
        shows(solrun(
                Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.ACCEPTED), true));
        navigate(NeedView.class, Stories.NEED.value().toString());

        assertThat(screen()).contains("Du registrerer dette for Solrun Vollen");
        assertThat(find(Anchor.class).withText("Til samtalen").single().getHref())
                .isEqualTo("/registrer-for/" + ASTRID.id().value());
        test(find(Action.class).withText("Ja, det passer").single()).click();
        verify(proposals).confirm(any(), eq(Stories.NEED), any());
    }
}
