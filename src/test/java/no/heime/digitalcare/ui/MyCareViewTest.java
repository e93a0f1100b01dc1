package no.heime.digitalcare.ui;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.digitalcare.By;
import no.heime.digitalcare.CareOfSomebody;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Stage;
import no.heime.digitalcare.Turn;
import no.heime.identity.Tie;
import no.heime.proxy.ActsForSomebody;
import no.heime.proxy.ProxyEvent;
import no.heime.shared.Phrase;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.OtherThreads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyCareViewTest extends CareScreens {

    @Autowired
    ActsForSomebody proxies;

    private static CareOfSomebody care(DigitalParticipation... parts) {
        return care(Tie.OWN, parts);
    }

    private static CareOfSomebody care(Tie reader, DigitalParticipation... parts) {
        return new CareOfSomebody(
                reader,
                Phrase.verbatim("Astrid Nilsen"),
                List.of(parts),
                Map.of(JONAS.id(), "Jonas Berg", KARI.id(), "Kari Olsen"));
    }

    private void open(DigitalParticipation... mine) {
        signedInAs(ASTRID);
        when(service.of(ASTRID, ASTRID.id())).thenReturn(care(mine));
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

    private static Turn byJonas() {
        return new Turn(NOON.minusSeconds(3600), Stage.USES, By.PROXY, JONAS.id(), null);
    }

    @Test
    void whatANextOfKinHasDoneForHerBearsHisName() {
        open(alarm(Stage.USES, true, byJonas()));

        assertThat(screen()).contains("Jonas Berg på vegne av deg: fra «vil begynne» til «");
    }

    @Test
    void aNextOfKinSeesHersAndForWhomHeDoesIt() {
        signedInAs(JONAS);
        when(service.of(JONAS, ASTRID.id())).thenReturn(care(Tie.PROXY, alarm(Stage.USES, false, byJonas())));
        navigate(MyCareView.class, ASTRID.id().toString());

        assertThat(screen())
                .contains("Digital hjelp til Astrid Nilsen")
                .contains("Du gjør dette for Astrid Nilsen")
                .contains("bare dere to ser dette")
                .contains("Innbyggeren: vil begynne");
        assertThat(find(Anchor.class)
                        .withText("Svar om mer digital hjelp")
                        .single()
                        .getHref())
                .isEqualTo("/digital-deltakelse?for=" + ASTRID.id());
    }

    @Test
    void whenItEndsNothingOfHersIsLeftOnHisScreen() {
        signedInAs(JONAS);
        when(service.of(JONAS, ASTRID.id())).thenReturn(care(Tie.PROXY, alarm(Stage.USES, true)));
        navigate(MyCareView.class, ASTRID.id().toString());

        proxies.on(new ProxyEvent.Ended(UUID.randomUUID(), NOON, ASTRID.id(), JONAS.id(), ASTRID.id(), null));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("Du har ikke fullmakt til dette nå").doesNotContain("Astrid", "Trygghetsalarm");
    }

    @Test
    void whatWasWrittenDownInATalkIsMarkedForHer() {
        open(saidTo(By.PHONE, false));

        assertThat(screen())
                .contains("Registrert av kommunen, på telefon")
                .contains("Kari Olsen i kommunen for deg, på telefon: vil begynne")
                .contains("kommunen ser dette bare mens dere snakker sammen")
                .doesNotContain("bare du ser dette");
    }

    @Test
    void whoTalksWithHerSeesForWhomItIsAndDeletesItWhenSheAsks() {
        signedInAs(KARI);
        var hers = saidTo(By.COUNTER, true);
        when(service.of(KARI, ASTRID.id())).thenReturn(care(Tie.ON_HER_WORD, hers));
        navigate(MyCareView.class, ASTRID.id().toString());

        assertThat(screen())
                .contains("Digital hjelp til Astrid Nilsen")
                .contains("Du registrerer dette for Astrid Nilsen")
                .contains("vil begynne, ")
                .contains("Kari Olsen i kommunen for innbyggeren, ved skranken: vil begynne")
                .doesNotContain("Jeg vil begynne");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/registrer-for/" + ASTRID.id(), "/digital-deltakelse?for=" + ASTRID.id());

        test(find(Action.class).withText("Slett").single()).click();
        assertThat(screen()).contains("Har innbyggeren bedt om det?");
        when(service.of(KARI, ASTRID.id())).thenReturn(care(Tie.ON_HER_WORD));
        test(find(Action.class).withText("Ja, slett").single()).click();

        verify(service).withdraw(KARI, hers.id());
        assertThat(screen()).contains("Svarene om «Trygghetsalarm» er slettet.", "Ingen svar");
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
        when(service.of(ASTRID, ASTRID.id())).thenReturn(care());
        test(find(Action.class).withText("Ja, slett").single()).click();

        verify(service).withdraw(ASTRID, mine.id());
        assertThat(screen()).contains("Svarene om «Trygghetsalarm» er slettet.");
    }
}
