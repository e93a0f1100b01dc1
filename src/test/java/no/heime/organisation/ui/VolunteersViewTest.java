package no.heime.organisation.ui;

import static no.heime.organisation.ui.VolunteerScreens.DUGNAD;
import static no.heime.organisation.ui.VolunteerScreens.NINA;
import static no.heime.organisation.ui.VolunteerScreens.SOLVEIG;
import static no.heime.organisation.ui.VolunteerScreens.VOLUNTEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.identity.CurrentUser;
import no.heime.identity.PastHolder;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceId;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.Coordinator;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.LetOutBecause;
import no.heime.organisation.LinkIsFor;
import no.heime.organisation.LinkLasts;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.VolunteerLinkService;
import no.heime.organisation.VolunteerService;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.QrPicture;
import no.heime.shared.ui.SharePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, VolunteersViewTest.Now.class})
@ViewPackages(classes = VolunteersView.class)
class VolunteersViewTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    static class Now {
        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }
    }

    @MockitoBean
    VolunteerService volunteers;

    @MockitoBean
    VolunteerLinkService links;

    @MockitoBean
    ClearanceService clearances;

    @MockitoBean
    CoordinatorService coordinators;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void solveigSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(SOLVEIG);
        when(clearances.ofOrganisation(SOLVEIG, DUGNAD))
                .thenReturn(new ClearanceService.Noted("1827", false, 0, Map.of()));
        when(organisations.show(SOLVEIG, DUGNAD)).thenReturn(VolunteerScreens.dugnad());
    }

    private void open() {
        navigate("lag/" + DUGNAD + "/frivillige", VolunteersView.class);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).single()).click();
    }

    @Test
    void theScreenSaysWhoHelpsSinceWhenAndByWhoseLink() {
        when(volunteers.of(SOLVEIG, DUGNAD)).thenReturn(List.of(VOLUNTEER));
        open();
        assertThat(screen())
                .contains("Frivillige i Dugnadsgjengen")
                .contains("Nina Nesnina@heime.example · med siden 24. november, med lenken til Solveig Moen");
    }

    @Test
    void aLinkIsMadeAndShownWithItsCode() {
        when(links.make(SOLVEIG, DUGNAD, LinkLasts.A_WEEK, LinkIsFor.TEN)).thenReturn("hemmelig");
        open();
        assertThat(find(SharePage.class).all()).isEmpty();

        press("Lag lenke");

        var share = find(SharePage.class).single().getElement();
        assertThat(share.getAttribute("path")).isEqualTo("/bli-med/hemmelig");
        assertThat(share.getAttribute("about")).isEqualTo("Bli frivillig i Dugnadsgjengen");
        var code = find(QrPicture.class).single();
        assertThat(code.getAlt()).hasValueSatisfying(alt -> assertThat(alt).contains("Bli frivillig i Dugnadsgjengen"));
        assertThat(Base64.getDecoder()
                        .decode(code.getSrc().substring(code.getSrc().indexOf(',') + 1)))
                .as("the code of that very link, as QrPictureTest reads it")
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(QrPicture.svg("http://localhost:8080/bli-med/hemmelig"));
        assertThat(screen()).contains("Du ser lenken bare nå.");
    }

    @Test
    void howLongAndForHowManyIsChosen() {
        when(links.make(any(), any(), any(), any())).thenReturn("hemmelig");
        open();
        find(Choice.class).all().get(0).setValue("A_DAY");
        find(Choice.class).all().get(1).setValue("ONE");
        press("Lag lenke");
        verify(links).make(SOLVEIG, DUGNAD, LinkLasts.A_DAY, LinkIsFor.ONE);
    }

    @Test
    void whoHasManyLinksOutReadsWhatToDo() {
        when(links.make(any(), any(), any(), any()))
                .thenThrow(DomainException.conflict("volunteers.link.refused.many"));
        open();
        press("Lag lenke");
        assertThat(screen()).contains("Stopp en av dem først.");
        assertThat(find(SharePage.class).all()).isEmpty();
    }

    @Test
    void aLinkIsStoppedAfterOneMoreQuestion() {
        var link = VolunteerScreens.link(NOON.plusSeconds(3600));
        when(links.of(SOLVEIG, DUGNAD)).thenReturn(List.of(link));
        open();
        assertThat(screen()).contains("Lenke som virker til").contains("3 har kommet, plass til 7 til");

        press("Stopp lenken");
        verify(links, never()).end(any(), any(), any());
        press("Ja, stopp den");

        verify(links).end(SOLVEIG, DUGNAD, link.id());
        assertThat(screen()).contains("Lenken virker ikke lenger.");
    }

    @Test
    void whatIsShownOfALinkGoesWhenOneIsStopped() {
        var link = VolunteerScreens.link(NOON.plusSeconds(3600));
        when(links.of(SOLVEIG, DUGNAD)).thenReturn(List.of(link));
        when(links.make(any(), any(), any(), any())).thenReturn("hemmelig");
        open();
        press("Lag lenke");
        press("Stopp lenken");
        press("Ja, stopp den");

        assertThat(find(SharePage.class).all()).isEmpty();
        assertThat(screen()).doesNotContain("Du ser lenken bare nå.");
    }

    @Test
    void whatWasNotOfferedIsRefusedInASentence() {
        open();
        find(Choice.class).all().getFirst().setValue("A_CENTURY");
        press("Lag lenke");

        verify(links, never()).make(any(), any(), any(), any());
        assertThat(screen()).contains("Det du valgte, er ikke et valg her.");
    }

    @Test
    void whoLetsSomebodyOutSaysWhyFirst() {
        when(volunteers.of(SOLVEIG, DUGNAD)).thenReturn(List.of(VOLUNTEER));
        open();
        press("Ta bort");
        press("Ja, ta bort");
        verify(volunteers, never()).letOut(any(), any(), any(), any());

        find(Choice.class).all().stream()
                .filter(choice -> choice.words().contains("svarte ikke da laget spurte"))
                .forEach(choice -> choice.setValue("NO_ANSWER"));
        press("Ja, ta bort");

        verify(volunteers).letOut(SOLVEIG, DUGNAD, NINA.id(), LetOutBecause.NO_ANSWER);
        assertThat(screen()).contains("Ferdig: Nina Nes er ikke frivillig lenger.");
    }

    @Test
    void whoWasLetOutStandsThereWithByWhomWhenAndWhy() {
        when(volunteers.before(SOLVEIG, DUGNAD))
                .thenReturn(List.of(new PastHolder(
                        NINA.id(), "Nina Nes", LocalDate.of(2026, 11, 25), "Solveig Moen", false, "NO_ANSWER")));
        open();
        assertThat(screen())
                .contains("Ikke med lenger")
                .contains("tatt bort 25. november av Solveig Moen · svarte ikke da laget spurte");
    }

    @Test
    void aCertificateThatWasShownIsNotedByItsTwoDaysWhereOneIsDemanded() {
        when(volunteers.of(SOLVEIG, DUGNAD)).thenReturn(List.of(VOLUNTEER));
        open();
        assertThat(screen()).contains("Kommunen krever ikke attest for det dere hjelper med.");
        assertThat(find(Action.class).withText("Noter at attest er vist").all()).isEmpty();

        when(clearances.ofOrganisation(SOLVEIG, DUGNAD))
                .thenReturn(new ClearanceService.Noted("1827", true, 6, Map.of()));
        open();
        assertThat(screen()).contains("Attest er ikke vist · Taushetserklæringen er ikke signert");
        press("Noter at attest er vist");
        assertThat(screen()).contains("Høyst 6 måneder etter dagen den ble vist.");
        assertThat(find(Input.class).all()).extracting(Input::getValue).contains("2026-11-27", "2027-05-27");
        find(Input.class).all().get(0).setValue("");
        press("Noter");
        verify(clearances, never()).note(any(), any(), any(), any(), any());
        assertThat(screen()).contains("Velg en dag.");
        find(Input.class).all().get(0).setValue("2026-11-27");
        find(Input.class).all().get(1).setValue("2027-05-27");
        press("Noter");

        verify(clearances).note(SOLVEIG, DUGNAD, NINA.id(), LocalDate.of(2026, 11, 27), LocalDate.of(2027, 5, 27));
        assertThat(screen()).contains("Det er notert at Nina Nes har vist attest.");
    }

    @Test
    void coordinatorsShowTheirsTooAndNobodyNotesHerOwn() {
        var oda = VolunteerScreens.actor("Oda Lie");
        when(clearances.ofOrganisation(SOLVEIG, DUGNAD))
                .thenReturn(new ClearanceService.Noted("1827", true, 6, Map.of()));
        when(coordinators.of(SOLVEIG, DUGNAD))
                .thenReturn(List.of(
                        new Coordinator(null, oda.id(), "Oda Lie", false, false, false, "", null, null),
                        new Coordinator(null, SOLVEIG.id(), "Solveig Moen", false, true, false, "", null, null)));
        open();

        assertThat(screen()).contains("Oda Lie").contains("Be en annen koordinator om å notere din");
        assertThat(find(Action.class).withText("Noter at attest er vist").all()).hasSize(1);
        press("Noter at attest er vist");
        press("Noter");
        verify(clearances).note(SOLVEIG, DUGNAD, oda.id(), LocalDate.of(2026, 11, 27), LocalDate.of(2027, 5, 27));
    }

    @Test
    void whatWasNotedByMistakeIsTakenBackAfterOneMoreQuestion() {
        var note = UUID.randomUUID();
        var shown = new Clearance.Shown(
                note, LocalDate.of(2026, 11, 27), LocalDate.of(2027, 5, 27), SOLVEIG.id(), "1827", NOON, null);
        when(volunteers.of(SOLVEIG, DUGNAD)).thenReturn(List.of(VOLUNTEER));
        when(clearances.ofOrganisation(SOLVEIG, DUGNAD))
                .thenReturn(new ClearanceService.Noted(
                        "1827",
                        true,
                        6,
                        Map.of(
                                NINA.id(),
                                new Clearance(
                                        new ClearanceId(UUID.randomUUID()),
                                        NINA.id(),
                                        DUGNAD.value(),
                                        null,
                                        List.of(shown),
                                        null,
                                        List.of(),
                                        1L))));
        open();
        press("Ta tilbake det som er notert");
        verify(clearances, never()).takeBack(any(), any(), any(), any());
        press("Ja, ta tilbake");

        verify(clearances).takeBack(SOLVEIG, DUGNAD, NINA.id(), note);
        assertThat(screen()).contains("Det som var notert, er tatt tilbake.");
    }

    @Test
    void aStrangerReadsThatItIsNotFoundAndNothingElse() {
        when(volunteers.of(SOLVEIG, DUGNAD)).thenThrow(DomainException.notFound());
        open();
        assertThat(screen()).doesNotContain("Dugnadsgjengen").doesNotContain("Lag lenke");
    }
}
