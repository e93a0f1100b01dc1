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
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.organisation.VolunteerLinkService;
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
@ViewPackages(classes = JoinView.class)
class JoinViewTest extends SpringBrowserlessTest {

    @MockitoBean
    VolunteerLinkService links;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void ninaSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(NINA);
    }

    private void open() {
        navigate("bli-med/hemmelig", JoinView.class);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void sheReadsWhatItMeansAndWhoSeesWhatBeforeSheAnswers() {
        when(links.open(NINA, "hemmelig")).thenReturn(VolunteerScreens.dugnad());
        open();
        assertThat(screen())
                .contains("Vil du være frivillig i Dugnadsgjengen?")
                .contains("Koordinatorene i laget ser navnet ditt og e-posten din.")
                .contains("Du kan slutte når du vil.");
        verify(links, never()).accept(any(), any());

        test(find(Action.class).withText("Ja, jeg vil").single()).click();

        verify(links).accept(NINA, "hemmelig");
        var toast = new Toast();
        SaidNext.in(toast);
        assertThat(toast.said()).isEqualTo("Nå er du frivillig i Dugnadsgjengen.");
    }

    @Test
    void whoIsOneAlreadyIsNotAskedAgain() {
        var already = VolunteerScreens.actor("Nina Nes", Membership.volunteerOf(DUGNAD));
        when(user.require()).thenReturn(already);
        when(links.open(already, "hemmelig")).thenReturn(VolunteerScreens.dugnad());
        open();
        assertThat(screen()).contains("Du er alt frivillig her.").doesNotContain("Ja, jeg vil");
    }

    @Test
    void aLinkThatOpensNothingSaysHowToGoOn() {
        when(links.open(NINA, "hemmelig")).thenThrow(DomainException.notFound());
        open();
        assertThat(screen()).contains("Denne lenken virker ikke").contains("Be laget om en ny.");
    }

    @Test
    void aLinkThatIsUsedUpWhileSheReadsIsSaidToOpenNothing() {
        when(links.open(NINA, "hemmelig")).thenReturn(VolunteerScreens.dugnad());
        when(links.accept(NINA, "hemmelig")).thenThrow(DomainException.notFound());
        open();
        test(find(Action.class).withText("Ja, jeg vil").single()).click();
        assertThat(screen()).contains("Denne lenken virker ikke");
    }
}
