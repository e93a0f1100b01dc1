package no.heime.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.municipality.Places;
import no.heime.organisation.ClearanceDemand;
import no.heime.organisation.ClearanceService;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Tick;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, Taxonomy.class})
@ViewPackages(classes = ClearanceDemandView.class)
class ClearanceDemandViewTest extends SpringBrowserlessTest {

    private static final KindId SNOW = new KindId("snow-clearing");
    private static final Actor RUTH = VolunteerScreens.actor("Ruth", Membership.administratorIn("1822"));

    @MockitoBean
    ClearanceService clearances;

    @MockitoBean
    Places places;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void ruthSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(RUTH);
        when(clearances.demand(RUTH, "1822")).thenReturn(new ClearanceDemand("1822", Set.of(SNOW), 12, List.of(), 1L));
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Input months() {
        return find(Input.class).single();
    }

    private void save() {
        test(find(Action.class).withText("Lagre kravet").single()).click();
    }

    @Test
    void whatIsDemandedIsTickedAndWhatIsTickedIsDemanded() {
        navigate("attester", ClearanceDemandView.class);
        var ticked = find(Tick.class).all().stream().filter(Tick::getValue).toList();
        assertThat(ticked).hasSize(1);
        assertThat(months().getValue()).isEqualTo("12");

        ticked.getFirst().setValue(false);
        months().setValue("6");
        save();

        verify(clearances).demand(RUTH, "1822", Set.of(), 6);
        assertThat(screen()).contains("Kravet er lagret, og gjelder fra nå.");
    }

    @Test
    void whatIsNoNumberIsRefusedAtTheField() {
        navigate("attester", ClearanceDemandView.class);
        months().setValue("et år");
        save();

        verify(clearances, never()).demand(any(), any(), any(), anyInt());
        assertThat(screen()).contains("Skriv et tall fra 1 til 36.");
    }

    @Test
    void whoIsNoAdministratorReadsNothingOfIt() {
        when(user.require()).thenReturn(VolunteerScreens.NINA);
        navigate("attester", ClearanceDemandView.class);
        assertThat(find(Tick.class).all()).isEmpty();
    }
}
