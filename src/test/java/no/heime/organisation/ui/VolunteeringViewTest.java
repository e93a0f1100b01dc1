package no.heime.organisation.ui;

import static no.heime.organisation.ui.VolunteerScreens.DUGNAD;
import static no.heime.organisation.ui.VolunteerScreens.NINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.identity.CurrentUser;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceId;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.VolunteerService;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.SaidNext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, VolunteersViewTest.Now.class})
@ViewPackages(classes = VolunteeringView.class)
class VolunteeringViewTest extends SpringBrowserlessTest {

    @MockitoBean
    VolunteerService volunteers;

    @MockitoBean
    ClearanceService clearances;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void ninaSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(NINA);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void whoHasJustComeIsToldSoOnce() {
        SaidNext.keep("Nå er du frivillig i Dugnadsgjengen.");
        navigate("frivillig", VolunteeringView.class);
        assertThat(screen()).contains("Nå er du frivillig i Dugnadsgjengen.");

        navigate("frivillig", VolunteeringView.class);
        assertThat(screen()).doesNotContain("Nå er du frivillig");
    }

    @Test
    void sheLeavesAfterOneMoreQuestion() {
        when(volunteers.mine(NINA))
                .thenReturn(List.of(VolunteerScreens.dugnad()))
                .thenReturn(List.of());
        navigate("frivillig", VolunteeringView.class);
        assertThat(screen()).contains("Dugnadsgjengen").contains("Du er frivillig her.");

        test(find(Action.class).withText("Slutt som frivillig").single()).click();
        verify(volunteers, never()).leave(any(), any());
        test(find(Action.class).withText("Ja, slutt").single()).click();

        verify(volunteers).leave(NINA, DUGNAD);
        assertThat(screen())
                .contains("Du er ikke frivillig i Dugnadsgjengen lenger.")
                .contains("Du er ikke frivillig i noe lag");
    }

    @Test
    void sheReadsTheStatementAndSignsIt() {
        mine(null);
        assertThat(screen())
                .contains("Attest og taushetserklæring i Dugnadsgjengen")
                .contains("Attest er ikke vist · Taushetserklæringen er ikke signert")
                .contains("Vi lagrer bare at den er vist.")
                .contains("Jeg lover å ikke fortelle videre");

        test(find(Action.class).withText("Signer").single()).click();

        verify(clearances).sign(NINA, DUGNAD.value(), Language.NB);
        assertThat(screen()).contains("Takk. Du har signert: Attest og taushetserklæring i Dugnadsgjengen");
    }

    @Test
    void whoHasSignedAnEarlierTextIsAskedToSignTheNewOne() {
        mine(new Clearance.Signed(Clearance.STATEMENT - 1, Language.NB, Instant.EPOCH));
        assertThat(screen()).contains("Teksten er ny siden du signerte.");
        assertThat(find(Action.class).withText("Signer").all()).hasSize(1);

        mine(new Clearance.Signed(Clearance.STATEMENT, Language.NB, Instant.EPOCH));
        assertThat(find(Action.class).withText("Signer").all()).isEmpty();
    }

    private void mine(Clearance.@Nullable Signed signed) {
        when(volunteers.mine(NINA)).thenReturn(List.of(VolunteerScreens.dugnad()));
        when(organisations.names(List.of(DUGNAD))).thenReturn(Map.of(DUGNAD, "Dugnadsgjengen"));
        when(clearances.mine(NINA))
                .thenReturn(List.of(new Clearance(
                        new ClearanceId(UUID.randomUUID()),
                        NINA.id(),
                        DUGNAD.value(),
                        null,
                        List.of(),
                        signed,
                        List.of(),
                        null)));
        navigate("frivillig", VolunteeringView.class);
    }
}
