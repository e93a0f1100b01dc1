package no.heime.digitalcare.ui;

import static no.heime.register.Registered.ASTRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Stage;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.Test;

class MyCareViewTest extends CareScreens {

    private void open(DigitalParticipation... mine) {
        signedInAs(ASTRID);
        when(service.mine(ASTRID)).thenReturn(List.of(mine));
        navigate(MyCareView.class);
    }

    @Test
    void whoTakesPartInNothingIsShownWhatThereIs() {
        open();

        assertThat(screen()).contains("Du er ikke med på noe ennå");
        assertThat(find(Anchor.class).withText("Se hva som finnes").single().getHref())
                .isEqualTo("/finn/digitalt");
    }

    @Test
    void herHistoryTellsWhenByWhomFromWhereToWhereAndWhy() {
        open(alarm(Stage.NOT_SUITABLE, true, byStaff(Stage.NOT_SUITABLE, "Ikke dekning på Leland.")));

        assertThat(screen())
                .contains("Trygghetsalarm")
                .contains("Det passer ikke for meg nå")
                .contains("Du: vil begynne")
                .contains("Kommunen: fra «vil begynne» til «passer ikke nå»")
                .contains("lørdag 21. november")
                .contains("«Ikke dekning på Leland.»");
    }

    @Test
    void sheSeesWhoSeesIt() {
        open(alarm(Stage.USES, true), alarm(Stage.USES, false));

        assertThat(screen()).contains("kommunen ser dette").contains("bare du ser dette");
    }

    @Test
    void whoAsksForAHelperIsSeenByTheMunicipalityThroughHerNeed() {
        open(alarm(Stage.WANTS_TO_START, false, true));

        assertThat(screen()).contains("kommunen ser at du vil ha hjelp").doesNotContain("bare du ser dette");
    }

    @Test
    void sheTakesHerYesBackAfterOneMoreQuestion() {
        var mine = alarm(Stage.USES, true);
        open(mine);

        test(find(Action.class).withText("Slett").single()).click();
        when(service.mine(ASTRID)).thenReturn(List.of());
        test(find(Action.class).withText("Ja, slett").single()).click();

        verify(service).withdraw(ASTRID, mine.id());
        assertThat(screen()).contains("Svarene om «Trygghetsalarm» er slettet.");
    }
}
