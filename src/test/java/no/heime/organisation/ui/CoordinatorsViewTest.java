package no.heime.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.RoleStory;
import no.heime.organisation.Coordinator;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = Texts.class)
@ViewPackages(classes = CoordinatorsView.class)
class CoordinatorsViewTest extends SpringBrowserlessTest {

    private static final OrganisationId DUGNAD = new OrganisationId(UUID.randomUUID());
    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");
    private static final Person SOLVEIG = new Person(
            new PersonId(UUID.randomUUID()),
            EmailAddress.of("solveig@heime.example"),
            "Solveig Moen",
            null,
            null,
            null,
            Language.NB,
            List.of(Membership.coordinatorOf(DUGNAD)),
            Instant.EPOCH,
            1L);
    private static final Actor ACTOR = SOLVEIG.asActor();
    private static final Coordinator HERSELF =
            new Coordinator(SOLVEIG.email(), SOLVEIG.id(), "Solveig Moen", false, true, false, "", null, null);
    private static final Coordinator WAITS = new Coordinator(
            NINA, null, "", false, false, false, "Solveig Moen", LocalDate.of(2026, 11, 24), "NEW_HERE");

    @MockitoBean
    CoordinatorService coordinators;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void solveigSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(ACTOR);
        when(organisations.show(ACTOR, DUGNAD))
                .thenReturn(Organisation.known(
                        DUGNAD,
                        "1827",
                        new OrganisationDetails(
                                "Dugnadsgjengen", null, "donna-donnes", "Vi.", List.of("snow"), null, null, null)));
        when(coordinators.of(ACTOR, DUGNAD)).thenReturn(List.of(HERSELF));
    }

    private void open() {
        navigate("lag/" + DUGNAD + "/koordinatorer", CoordinatorsView.class);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void choose(String words, String reason) {
        find(Choice.class).all().stream()
                .filter(choice -> choice.words().contains(words))
                .forEach(choice -> choice.setValue(reason));
    }

    private void press(String words) {
        test(find(Action.class).withText(words).single()).click();
    }

    @Test
    void whoSpeaksForItIsSaidByNameAndWhoHasNotComeByHerAddress() {
        when(coordinators.of(ACTOR, DUGNAD)).thenReturn(List.of(WAITS, HERSELF));
        open();

        assertThat(screen())
                .contains("Koordinatorer i Dugnadsgjengen")
                .contains("Solveig Moendeg")
                .contains("nina@heime.exampleinvitert av Solveig Moen 24. nov. 2026 · er ny her · har ikke svart ennå");
    }

    @Test
    void somebodyIsAskedInByHerAddress() {
        open();
        when(coordinators.of(ACTOR, DUGNAD)).thenReturn(List.of(WAITS, HERSELF));
        find(Input.class).single().setValue(" Nina@heime.example");
        choose("tar over etter noen", "TAKES_OVER");

        press("Inviter");

        verify(coordinators).invite(ACTOR, DUGNAD, NINA, GivenBecause.TAKES_OVER);
        assertThat(screen()).contains("nina@heime.example er invitert").contains("invitert av Solveig Moen");
        assertThat(find(Input.class).single().getValue()).isEmpty();
    }

    @Test
    void whoIsAskedInAlreadyIsSaidToBeSo() {
        when(coordinators.invite(ACTOR, DUGNAD, NINA, GivenBecause.TAKES_OVER)).thenReturn(true);
        open();
        find(Input.class).single().setValue("nina@heime.example");
        choose("tar over etter noen", "TAKES_OVER");

        press("Inviter");

        assertThat(screen()).contains("nina@heime.example er allerede invitert, og har ikke svart.");
    }

    @Test
    void whatIsNoAddressIsRefusedAtTheFieldAndStays() {
        open();
        find(Input.class).single().setValue("nina");
        choose("tar over etter noen", "TAKES_OVER");

        press("Inviter");

        verify(coordinators, never()).invite(any(), any(), any(), any());
        assertThat(screen()).contains("Dette ser ikke ut som en e-postadresse.");
        assertThat(find(Input.class).single().getValue()).isEqualTo("nina");
    }

    @Test
    void nobodyIsAskedInWithoutAReasonOrWithOneThatIsNotOffered() {
        open();
        find(Input.class).single().setValue("nina@heime.example");

        press("Inviter");
        assertThat(screen()).contains("Velg hvorfor");
        choose("tar over etter noen", "BY_LINK");
        press("Inviter");

        verify(coordinators, never()).invite(any(), any(), any(), any());
        assertThat(screen()).contains("Det du valgte, er ikke et valg her.");
    }

    @Test
    void whoSpokeForItStandsThereWithByWhomWhenAndWhy() {
        when(coordinators.before(ACTOR, DUGNAD))
                .thenReturn(List.of(new RoleStory(
                        "Nina Nes",
                        List.of(),
                        List.of(
                                new RoleStory.Turn(LocalDate.of(2026, 5, 1), true, "Solveig Moen", false, null),
                                new RoleStory.Turn(
                                        LocalDate.of(2026, 11, 25), false, "Jonas Lie", false, "NOT_HERE")))));
        open();

        assertThat(screen())
                .contains("Nina Nes")
                .contains("invitert av Solveig Moen 1. mai 2026 · grunn ikke skrevet")
                .contains("avsluttet av Jonas Lie 25. nov. 2026 · er ikke her lenger");
    }

    @Test
    void anInvitationIsTakenBackAfterOneMoreQuestion() {
        when(coordinators.of(ACTOR, DUGNAD)).thenReturn(List.of(WAITS));
        open();

        press("Trekk tilbake");
        verify(coordinators, never()).takeBack(any(), any(), any());
        press("Ja, trekk tilbake");

        verify(coordinators).takeBack(ACTOR, DUGNAD, NINA);
        assertThat(screen()).contains("Invitasjonen til nina@heime.example er trukket tilbake.");
    }

    @Test
    void whoNeverAnsweredStandsThereWithNothingToTakeBack() {
        when(coordinators.of(ACTOR, DUGNAD))
                .thenReturn(List.of(
                        HERSELF,
                        new Coordinator(
                                NINA, null, "", false, false, true, "Solveig", LocalDate.of(2026, 11, 24), null)));

        open();

        assertThat(screen())
                .contains("nina@heime.example", "ikke besvart. Du kan invitere på nytt.")
                .doesNotContain("Trekk tilbake", "har ikke svart ennå", "invitert av Solveig");
    }

    @Test
    void somebodyWithoutNameAndAddressIsLetOutAfterOneMoreQuestion() {
        var proved = new PersonId(UUID.randomUUID());
        when(coordinators.of(ACTOR, DUGNAD))
                .thenReturn(List.of(HERSELF, new Coordinator(null, proved, "", false, false, false, "", null, null)));
        open();
        assertThat(screen()).contains("Uten navn");

        press("Ta bort");
        assertThat(screen()).contains("Skal personen uten navn ikke lenger være koordinator?");
        press("Ja, ta bort");
        assertThat(screen()).contains("Velg hvorfor");
        verify(coordinators, never()).end(any(), any(), any(), any());
        choose("er ikke her lenger", "NOT_HERE");
        press("Ja, ta bort");

        verify(coordinators).end(ACTOR, DUGNAD, proved, EndedBecause.NOT_HERE);
        assertThat(screen()).contains("Ferdig: personen uten navn er ikke koordinator lenger.");
    }

    @Test
    void whoLetsHerselfOutHasNothingMoreToSeeHere() {
        open();

        press("Slutt");
        assertThat(screen()).contains("Vil du slutte som koordinator?");
        press("Ja, slutt");

        verify(coordinators).end(ACTOR, DUGNAD, SOLVEIG.id(), EndedBecause.SAID_SO);
        assertThat(screen()).contains("Du er ikke koordinator i laget lenger.").doesNotContain("Inviter");
        assertThat(find(Anchor.class)
                        .withText("Til registreringene mine")
                        .single()
                        .getHref())
                .isEqualTo("/mine");
    }

    @Test
    void theLastOneIsNotOfferedToLeave() {
        when(coordinators.of(ACTOR, DUGNAD))
                .thenReturn(List.of(
                        WAITS,
                        new Coordinator(SOLVEIG.email(), SOLVEIG.id(), "Solveig", true, true, false, "", null, null)));
        open();

        assertThat(find(Action.class).withText("Slutt").all()).isEmpty();
        assertThat(find(Action.class).withText("Trekk tilbake").all()).hasSize(1);
    }

    @Test
    void whoHasBecomeTheLastOneMeanwhileReadsWhatToDo() {
        doThrow(DomainException.conflict("coordinators.refused.last"))
                .when(coordinators)
                .end(ACTOR, DUGNAD, SOLVEIG.id(), EndedBecause.SAID_SO);
        open();

        press("Slutt");
        press("Ja, slutt");

        assertThat(screen()).contains("Laget må ha en koordinator. Inviter en annen, og vent på et ja.");
    }

    @Test
    void whoWasAboutToHandSomethingOverIsLedBackToIt() {
        var entry = UUID.randomUUID();
        UI.getCurrent().navigate("lag/" + DUGNAD + "/koordinatorer", QueryParameters.of("gi", entry.toString()));

        assertThat(find(Anchor.class)
                        .withText("Tilbake til det du vil gi videre")
                        .single()
                        .getHref())
                .isEqualTo("/mine?gi=" + entry);
    }

    @Test
    void aStrangerReadsThatItIsNotFoundAndNothingElse() {
        when(coordinators.of(ACTOR, DUGNAD)).thenThrow(DomainException.notFound());
        open();

        assertThat(screen()).doesNotContain("Dugnadsgjengen").doesNotContain("Inviter");
        assertThat(find(Input.class).all()).isEmpty();
    }
}
