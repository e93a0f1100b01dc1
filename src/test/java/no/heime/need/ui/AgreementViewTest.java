package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.need.AgreementForParty;
import no.heime.need.AgreementId;
import no.heime.need.AgreementService;
import no.heime.need.Contact;
import no.heime.need.NeedId;
import no.heime.need.OnBehalf;
import no.heime.need.PartyScreens;
import no.heime.need.Scale;
import no.heime.need.Side;
import no.heime.need.Visit;
import no.heime.need.VisitId;
import no.heime.need.VisitStatus;
import no.heime.need.WhoCanCome;
import no.heime.proxy.ActsForSomebody;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.register.Area;
import no.heime.register.Audience;
import no.heime.register.OfferContent;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.Phrase;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.InBokmal;
import no.heime.shared.ui.OtherThreads;
import no.heime.shared.ui.WayOut;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementViewTest extends InBokmal {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PartyScreens screens = mock();
    private final AgreementService service = mock();
    private final CurrentUser user = mock();
    private final Actor astrid =
            new Actor(new PersonId(UUID.randomUUID()), "Astrid", "1822", null, Language.NB, List.of());
    private final NeedId need = new NeedId(UUID.randomUUID());
    private final AgreementId agreement = new AgreementId(UUID.randomUUID());
    private final VisitId visit = new VisitId(UUID.randomUUID());
    private final NeedWatch watch = new NeedWatch();
    private @Nullable Phrase comes;
    private boolean iCome;
    private List<WhoCanCome> canCome = List.of();
    private boolean lacksClearance;
    private @Nullable Contact organisation;
    private Contact other = new Contact("Jonas Berg", "jonas@heime.example", "75 04 00 00");
    private List<Visit> visits = List.of();

    @BeforeEach
    void signedIn() {
        when(user.require()).thenReturn(astrid);
    }

    @Test
    void bothSidesSeeWhoTheOtherIs() {
        assertThat(open(false, TODAY).getElement().getTextRecursively())
                .contains("Jonas Berg", "Hjelper deg", "75 04 00 00", "«Snøen ligger høyt»", "Godt å vite: Hund");
    }

    @Test
    void theNextVisitStandsBeforeAllElseWithWhoHelpsWithWhatAndHowToRing() {
        assertThat(open(false, TODAY.plusDays(1)).getElement().getTextRecursively())
                .containsSubsequence(
                        "Neste besøk",
                        "i morgen · om morgenen",
                        "Jonas Berg hjelper deg · Snømåking",
                        "Ring hverandre",
                        "Slik var tilbudet da dere ble enige");
        var call = find(WayOut.class).single();
        assertThat(call.getHref()).isEqualTo("tel:75040000");
        assertThat(call.getElement().getTextRecursively()).isEqualTo("Ring Jonas Berg");
        assertThat(call.hasClassName("primary")).isTrue();
    }

    @Test
    void aVisitThatShouldHaveBeenComesAfterTheOneToCome() {
        var missed = visitOn(TODAY.minusDays(7), VisitStatus.PLANNED);
        var done = visitOn(TODAY.minusDays(14), VisitStatus.DONE);
        visits = List.of(done, missed, visitOn(TODAY.plusDays(7), VisitStatus.PLANNED));
        assertThat(open(false, TODAY).getElement().getTextRecursively())
                .containsSubsequence("Neste besøk", "mandag 30. november", "Andre besøk", "Gjort", "Planlagt");

        visits = List.of(done, missed);
        assertThat(open(false, TODAY).getElement().getTextRecursively())
                .as("when no other is to come, it is what both wait for")
                .containsSubsequence(
                        "Hvordan gikk besøket?", "mandag 16. november", "Det er gjort", "Andre besøk", "Gjort")
                .doesNotContain("Neste besøk", "Tida er et forslag");
    }

    @Test
    void whatIsOverHasNoNextVisit() {
        assertThat(open(true, TODAY).getElement().getTextRecursively())
                .contains("Besøk")
                .doesNotContain("Neste besøk");
    }

    @Test
    void theHelperReadsWhomSheHelpsAndACoordinatorWhoOfTheGroupDoes() {
        assertThat(open(shown(Side.HELPER, "Leinesveien 4", false, TODAY))
                        .getElement()
                        .getTextRecursively())
                .containsSubsequence("Neste besøk", "Du hjelper Jonas Berg", "Hit skal du: «Leinesveien 4»");

        organisation = new Contact("Snøgruppa", null, null);
        comes = Phrase.verbatim("Nina Nes");
        assertThat(open(shown(Side.HELPER, null, false, TODAY)).getElement().getTextRecursively())
                .contains("Nina Nes hjelper Jonas Berg");
    }

    @Test
    void whoHelpsSomebodyWhoIsNoMoreHereReadsItAsOneSentence() {
        other = new Contact("", null, null, true);
        assertThat(open(shown(Side.HELPER, null, false, TODAY)).getElement().getTextRecursively())
                .contains("Du hjelper en tidligere bruker");
    }

    @Test
    void whoComesFromTheOrganisationIsSaidByName() {
        comes = Phrase.verbatim("Nina Nes");
        assertThat(open(false, TODAY).getElement().getTextRecursively())
                .contains("Nina NesKommer fra laget")
                .doesNotContain("Hvem av dere kommer?")
                .doesNotContain("Jeg kan ikke komme likevel");
    }

    @Test
    void aCoordinatorChoosesWhoComes() {
        var nina = new PersonId(UUID.randomUUID());
        canCome = List.of(new WhoCanCome(nina, Phrase.verbatim("Nina Nes"), true));
        open(shown(Side.HELPER, null, false, TODAY));
        var say = find(Action.class).withText("Si hvem som kommer").single();

        test(say).click();
        verifyNoInteractions(service);
        find(Choice.class).all().stream()
                .filter(choice -> choice.words().contains("Nina Nes"))
                .forEach(choice -> choice.setValue(nina.value().toString()));
        test(say).click();

        verify(service).sayWhoComes(astrid, need, agreement, nina);
    }

    @Test
    void whoHelpsReadsThatACertificateIsDemanded() {
        lacksClearance = true;
        assertThat(open(shown(Side.HELPER, null, false, TODAY)).getElement().getTextRecursively())
                .contains("Kommunen krever attest for dette, og din er ikke notert.");
    }

    @Test
    void whoIsToComeCanStepBackAfterOneMoreQuestion() {
        comes = Phrase.verbatim("Astrid");
        iCome = true;
        var view = open(shown(Side.HELPER, null, false, TODAY));
        test(find(Action.class).withText("Jeg kan ikke komme likevel").single()).click();
        verifyNoInteractions(service);
        test(find(Action.class).withText("Ja, jeg kan ikke").single()).click();

        verify(service).comesNoMore(astrid, need, agreement);
        when(screens.agreement(any(), any(), any())).thenThrow(DomainException.notFound());
        new Changes(watch).happens(need, astrid.id());
        OtherThreads.runWhatTheyAskedFor();

        assertThat(view.getElement().getTextRecursively())
                .as("what the screen hears of her own no")
                .contains("Til meldingene")
                .doesNotContain("Vi finner ikke dette");
        assertThat(view.getElement().getTextRecursively()).contains("Laget har fått beskjed om at du ikke kommer.");
    }

    @Test
    void whatWasAgreedIsSaidAsItWasWhateverTheOfferSaysNow() {
        assertThat(open(false, TODAY).getElement().getTextRecursively())
                .contains("Snømåking på Leland")
                .contains("Slik var tilbudet da dere ble enige")
                .contains("«Med spade og freser.»")
                .contains("Utgifter: Kjøring, 4 kroner per kilometer")
                .contains("Greit å vite: Ta med brodder.");
    }

    @Test
    void whoComesAnewSeesItDrawnAnew() {
        var view = open(false, TODAY);
        var done = find(Action.class).withText("Det er gjort").single();

        enter(view);

        assertThat(find(Action.class).withText("Det er gjort").single()).isNotSameAs(done);
    }

    @Test
    void aVisitOfTodayIsSaidToBeDone() {
        open(false, TODAY);
        test(find(Action.class).withText("Det er gjort").single()).click();
        verifyNoInteractions(service);
        test(find(Action.class).withText("Ja, det er gjort").single()).click();
        verify(service).visitDone(astrid, need, agreement, visit);
    }

    @Test
    void aVisitOfTodayThatNobodyCameToIsSaidToHaveComeToNothing() {
        open(false, TODAY);
        test(find(Action.class).withText("Ble ikke noe av").single()).click();
        verify(service).noShow(astrid, need, agreement, visit);
    }

    @Test
    void aVisitToComeIsMovedOrCancelledButNotDoneOrMissed() {
        open(false, TODAY.plusDays(1));
        assertThat(find(Action.class).withText("Det er gjort").all()).isEmpty();
        assertThat(find(Action.class).withText("Ble ikke noe av").all()).isEmpty();
        test(find(Action.class).withText("Flytt").single()).click();
        test(find(Action.class).withText("Flytt besøket").single()).click();
        verify(service).moveVisit(astrid, need, agreement, visit, TODAY.plusDays(1), PartOfDay.MORNING);
    }

    @Test
    void aDayThatIsPastIsRefusedAtTheFieldWhichIsMarked() {
        open(false, TODAY.plusDays(1));
        doThrow(DomainException.invalid("need.refused.day-is-past", "date"))
                .when(service)
                .moveVisit(any(), any(), any(), any(), any(), any());
        test(find(Action.class).withText("Flytt").single()).click();
        test(find(Action.class).withText("Flytt besøket").single()).click();

        var day = find(Input.class).single();
        assertThat(day.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(day.getElement().getAttribute("min")).isEqualTo("2026-11-23");
        assertThat(day.getParent().orElseThrow().getElement().getTextRecursively())
                .contains("Velg en dag som ikke er forbi.");
    }

    @Test
    void aVisitThatIsNotMovedAfterAllIsLetBe() {
        open(false, TODAY.plusDays(1));
        test(find(Action.class).withText("Flytt").single()).click();
        test(find(Action.class).withText("La det være").all().getLast()).click();

        assertThat(find(Action.class).withText("Flytt besøket").all()).isEmpty();
        verifyNoInteractions(service);
    }

    @Test
    void whoAnswersReadsWhoWillReadIt() {
        assertThat(open(shown(Side.RESIDENT, null, true, TODAY)).getElement().getTextRecursively())
                .contains("Bare du og kommunen leser dette.");
        assertThat(open(shown(Side.HELPER, null, true, TODAY)).getElement().getTextRecursively())
                .contains("Bare kommunen leser dette.");
    }

    @Test
    void aVisitIsCancelledWithAReasonThatStaysWhenItDoesNotGoThrough() {
        open(false, TODAY.plusDays(1));
        test(find(Action.class).withText("Avlys").single()).click();
        verify(service, never()).cancelVisit(any(), any(), any(), any(), any());
        var reason = find(Words.class).all().getLast();
        reason.setValue("Jeg er blitt syk.");
        doThrow(DomainException.conflict("need.refused.closed"))
                .doNothing()
                .when(service)
                .cancelVisit(astrid, need, agreement, visit, "Jeg er blitt syk.");
        test(find(Action.class).withText("Avlys besøket").single()).click();
        assertThat(reason.getValue()).isEqualTo("Jeg er blitt syk.");
        test(find(Action.class).withText("Avlys besøket").single()).click();
        verify(service, times(2)).cancelVisit(astrid, need, agreement, visit, "Jeg er blitt syk.");
    }

    @Test
    void bothQuestionsAreAnsweredBeforeTheAnswerIsSent() {
        var view = open(true, TODAY);
        test(find(Action.class).withText("Send svaret").single()).click();
        assertThat(view.getElement().getTextRecursively()).contains("Svar på alle spørsmålene.");
        verifyNoInteractions(service);
        var partly = find(Action.class).withText("Delvis").all();
        test(partly.getFirst()).click();
        assertThat(view.getElement().getTextRecursively()).contains("Svar på alle spørsmålene.");
        test(partly.getLast()).click();
        assertThat(view.getElement().getTextRecursively()).contains("Trenger du mer hjelp til dette?");
        test(find(Action.class).withText("Send svaret").single()).click();
        verifyNoInteractions(service);
        test(find(Action.class).withText("Ja").all().get(1)).click();
        assertThat(view.getElement().getTextRecursively()).doesNotContain("Svar på alle spørsmålene.");
        test(find(Action.class).withText("Send svaret").single()).click();
        verify(service).answer(astrid, need, agreement, Scale.PARTLY, Scale.PARTLY, true, "");
    }

    @Test
    void endingAsksOnceMore() {
        open(false, TODAY);
        test(find(Action.class).withText("Avslutt avtalen").single()).click();
        verifyNoInteractions(service);
        test(find(Action.class).withText("Ja, avslutt").single()).click();
        verify(service).end(astrid, need, agreement);
    }

    @Test
    void theResidentSaysWhereToComeAndReadsWhoSeesIt() {
        var view = open(false, TODAY);
        test(find(Action.class).withText("Skriv hvor hjelperen skal komme").single())
                .click();
        assertThat(view.getElement().getTextRecursively()).contains("Bare du og de som hjelper deg, ser dette.");
        find(Words.class).single().setValue("Leinesveien 4, blå dør");
        when(screens.agreement(any(), any(), any()))
                .thenReturn(shown(Side.RESIDENT, "Leinesveien 4, blå dør", false, TODAY));
        test(find(Action.class).withText("Lagre").single()).click();

        verify(service).sayWhereToCome(astrid, need, agreement, "Leinesveien 4, blå dør");
        assertThat(view.getElement().getTextRecursively())
                .contains("Hit skal hjelperen", "«Leinesveien 4, blå dør»", "Lagret.");
        assertThat(find(Words.class).all()).isEmpty();
        test(find(Action.class).withText("Endre hvor hjelperen skal komme").single())
                .click();
        assertThat(find(Words.class).single().getValue()).isEqualTo("Leinesveien 4, blå dør");
    }

    @Test
    void whatSheWritesOfWhereToComeIsNotTakenAwayByWhatElseHappens() {
        open(false, TODAY);
        test(find(Action.class).withText("Skriv hvor hjelperen skal komme").single())
                .click();
        find(Words.class).single().setValue("Leinesveien 4");
        when(screens.agreement(any(), any(), any())).thenReturn(shown(false, TODAY.plusDays(1)));
        test(find(Action.class).withText("Det er gjort").single()).click();

        assertThat(find(Words.class).single().getValue()).isEqualTo("Leinesveien 4");
    }

    @Test
    void theHelperReadsWhereToComeAndDoesNotSayIt() {
        var view = open(shown(Side.HELPER, "Leinesveien 4", false, TODAY));
        assertThat(view.getElement().getTextRecursively())
                .contains("Hit skal du", "«Leinesveien 4»")
                .doesNotContain("hvor hjelperen skal komme");
    }

    @Test
    void whenTheAgreementIsOverNobodyIsAskedWhereToCome() {
        assertThat(open(true, TODAY).getElement().getTextRecursively()).doesNotContain("hvor hjelperen skal komme");
    }

    private static Visit visitOn(LocalDate day, VisitStatus status) {
        return new Visit(new VisitId(UUID.randomUUID()), day, PartOfDay.MORNING, status, null, null);
    }

    private AgreementView open(boolean over, LocalDate day) {
        return open(shown(over, day));
    }

    private AgreementView open(AgreementForParty shown) {
        when(screens.agreement(any(), any(), any())).thenReturn(shown);
        var clock = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Europe/Oslo"));
        var view = new AgreementView(screens, service, user, watch, new ActsForSomebody(), clock);
        UI.getCurrent().add(view);
        enter(view);
        return view;
    }

    private void enter(AgreementView view) {
        BeforeEnterEvent event = mock();
        when(event.getRouteParameters())
                .thenReturn(new RouteParameters(Map.of(
                        "need", need.value().toString(),
                        "agreement", agreement.value().toString())));
        view.beforeEnter(event);
    }

    private AgreementForParty shown(boolean over, LocalDate day) {
        return shown(Side.RESIDENT, null, over, day);
    }

    private AgreementForParty shown(Side side, @Nullable String whereToCome, boolean over, LocalDate day) {
        return new AgreementForParty(
                need,
                agreement,
                side,
                Phrase.verbatim("Snømåking"),
                "snowflake",
                "Leland",
                Phrase.of("need.when.today"),
                "Snømåking på Leland",
                terms(),
                other,
                organisation,
                comes,
                iCome,
                !canCome.isEmpty(),
                canCome,
                lacksClearance,
                "Snøen ligger høyt",
                "Hund",
                whereToCome,
                visits.isEmpty()
                        ? List.of(new Visit(visit, day, PartOfDay.MORNING, VisitStatus.PLANNED, null, null))
                        : visits,
                over,
                over,
                null,
                new OnBehalf(Phrase.verbatim("Astrid Nilsen"), Map.of(), false),
                null);
    }

    private static OfferContent terms() {
        return new OfferContent(
                new KindId("snow-clearing"),
                LadderStep.NEIGHBOURHOOD,
                "Snømåking på Leland",
                "Med spade og freser.",
                Area.chosen(List.of(new DistrictId("leirfjord-leland"))),
                WeekTimes.ANY,
                Absences.NONE,
                Amount.hours(60),
                Audience.ANYBODY,
                Set.of(SpokenLanguage.NB),
                "Kjøring, 4 kroner per kilometer",
                "Ta med brodder.",
                LocalDate.of(2027, 3, 31));
    }
}
