package no.heime.shell.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentId;
import no.heime.identity.CurrentUser;
import no.heime.identity.Invitation;
import no.heime.identity.InvitationService;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.SaidNext;
import no.heime.shared.ui.Toast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = Texts.class)
@ViewPackages(classes = InvitationsView.class)
class InvitationsViewTest extends SpringBrowserlessTest {

    private static final OrganisationId DUGNAD = new OrganisationId(UUID.randomUUID());
    private static final Actor NINA =
            new Actor(new PersonId(UUID.randomUUID()), "Nina", null, null, Language.NB, List.of());
    private static final Invitation TO_SPEAK = new Invitation(
            new AppointmentId(UUID.randomUUID()),
            Membership.coordinatorOf(DUGNAD),
            "Solveig Moen",
            LocalDate.of(2026, 11, 24));
    private static final Invitation TO_WORK = new Invitation(
            new AppointmentId(UUID.randomUUID()), Membership.caseWorkerIn("1822"), "", LocalDate.of(2026, 11, 25));

    @MockitoBean
    InvitationService invitations;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    Places places;

    @MockitoBean
    ProxyService proxies;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void ninaSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(NINA);
        when(organisations.byId(DUGNAD))
                .thenReturn(Optional.of(Organisation.known(
                        DUGNAD,
                        "1827",
                        new OrganisationDetails(
                                "Dugnadsgjengen", null, "donna-donnes", "Vi.", List.of("snow"), null, null, null))));
        when(places.municipality("1822"))
                .thenReturn(Optional.of(new Municipality("1822", "Leirfjord", Map.of(), "helgeland", "")));
    }

    private void open() {
        navigate("invitasjoner", InvitationsView.class);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).single()).click();
    }

    @Test
    void whoAsksToWhatAndWhatItMeansIsSaidBeforeTheAnswer() {
        when(invitations.of(NINA)).thenReturn(List.of(TO_SPEAK, TO_WORK));
        open();

        assertThat(screen())
                .contains("Vil du være koordinator i Dugnadsgjengen?")
                .contains("Solveig Moen inviterte deg 24. nov. 2026.")
                .contains("De får spørsmålene til laget, og kan endre det laget har registrert.")
                .contains("ser de andre koordinatorene navnet ditt og e-posten din")
                .contains("Vil du være saksbehandler i Leirfjord kommune?")
                .contains("Du ble invitert 25. nov. 2026.")
                .contains("ser den som inviterte deg, navnet og e-posten din");
        assertThat(find(Action.class).withText("Nei takk").all())
                .extracting(action -> action.getAriaLabel().orElse(""))
                .containsExactly(
                        "Nei takk: Vil du være koordinator i Dugnadsgjengen?",
                        "Nei takk: Vil du være saksbehandler i Leirfjord kommune?");
    }

    @Test
    void aYesIsGivenOnce() {
        when(invitations.of(NINA)).thenReturn(List.of(TO_SPEAK));
        open();

        press("Ja, jeg vil");

        verify(invitations).accept(NINA, TO_SPEAK.id());
        verify(invitations, never()).decline(any(), any());
        assertThat(saidNext()).isEqualTo("Nå er du koordinator i Dugnadsgjengen.");
        assertThat(saidNext()).as("once").isEmpty();
    }

    @Test
    void whoSaysYesToWorkIsToldWhereSheWorksNow() {
        when(invitations.of(NINA)).thenReturn(List.of(TO_WORK));
        open();

        press("Ja, jeg vil");

        assertThat(saidNext()).isEqualTo("Nå er du saksbehandler i Leirfjord kommune.");
    }

    private static String saidNext() {
        var toast = new Toast();
        SaidNext.in(toast);
        return toast.said();
    }

    @Test
    void afterANoItIsGone() {
        when(invitations.of(NINA)).thenReturn(List.of(TO_SPEAK)).thenReturn(List.of());
        open();

        press("Nei takk");

        verify(invitations).decline(NINA, TO_SPEAK.id());
        verify(invitations, never()).accept(any(), any());
        assertThat(screen())
                .contains("Du har svart nei takk til Dugnadsgjengen.")
                .contains("Ingen invitasjoner nå")
                .doesNotContain("Ja, jeg vil");
    }

    @Test
    void whatWasTakenBackMeanwhileIsSaidAndTheScreenCanBeShownAnew() {
        when(invitations.of(NINA)).thenReturn(List.of(TO_SPEAK));
        doThrow(DomainException.stale("invitations.refused.gone"))
                .when(invitations)
                .accept(NINA, TO_SPEAK.id());
        open();

        press("Ja, jeg vil");

        assertThat(screen()).contains("Invitasjonen er trukket tilbake, eller den er alt besvart.");
    }

    @Test
    void toWhatIsNotThereAnyMoreNobodyIsInvited() {
        when(organisations.byId(DUGNAD)).thenReturn(Optional.empty());
        when(invitations.of(NINA)).thenReturn(List.of(TO_SPEAK));
        open();

        assertThat(screen()).contains("Ingen invitasjoner nå");
    }
}
