package no.heime.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
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
import no.heime.organisation.ClearanceDemandService;
import no.heime.shared.DomainException;
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
    ClearanceDemandService demands;

    @MockitoBean
    Places places;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void ruthSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(RUTH);
        when(demands.of(RUTH, "1822")).thenReturn(demand(12, 1L));
    }

    private static ClearanceDemand demand(int months, long version) {
        return new ClearanceDemand("1822", Set.of(SNOW), months, List.of(), List.of(), version);
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

        verify(demands).set(RUTH, "1822", Set.of(), 6, 1L);
        assertThat(screen()).contains("Kravet er lagret, og gjelder fra nå.");
    }

    @Test
    void whatAColleagueHasSetMeanwhileIsSaidAndNotOverwritten() {
        navigate("attester", ClearanceDemandView.class);
        doThrow(DomainException.stale("clearance.refused.changed"))
                .when(demands)
                .set(RUTH, "1822", Set.of(SNOW), 12, 1L);
        when(demands.of(RUTH, "1822")).thenReturn(demand(3, 2L));
        save();

        assertThat(screen())
                .contains("Noen andre har endret kravet imens. Nå gjelder: ")
                .contains("(3 måneder)");
    }

    @Test
    void whatIsNoNumberIsRefusedAtTheField() {
        navigate("attester", ClearanceDemandView.class);
        months().setValue("et år");
        save();

        verify(demands, never()).set(any(), any(), any(), anyInt(), any());
        assertThat(screen()).contains("Skriv et tall fra 1 til 36.");
    }

    @Test
    void whoIsNoAdministratorReadsNothingOfIt() {
        when(user.require()).thenReturn(VolunteerScreens.NINA);
        navigate("attester", ClearanceDemandView.class);
        assertThat(find(Tick.class).all()).isEmpty();
    }
}
