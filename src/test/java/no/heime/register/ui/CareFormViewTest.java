package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.By;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.municipality.DistrictId;
import no.heime.register.Hit;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CareFormViewTest extends RegisterScreens {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final DistrictId LELAND = new DistrictId("leirfjord-leland");

    @Autowired
    CareCatalogue catalogue;

    private void open() {
        navigate("finn/digitalt/safety-alarm", CareFormView.class);
    }

    @Test
    void theCatalogueShowsEveryFormUnderItsGroup() {
        when(user.actor()).thenReturn(Optional.empty());
        navigate(CareCatalogueView.class);

        assertThat(screen()).contains("Behandling på nett").contains("Veiledet behandling på nett");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsAll(catalogue.forms().stream()
                        .map(form -> "/finn/digitalt/" + form.id().value())
                        .toList());
        assertThat(screen())
                .contains(catalogue.forms().stream()
                        .map(form -> form.means().in(Language.NB))
                        .toArray(String[]::new));
    }

    @Test
    void aFormSaysWhatItIsWhatItTakesWhatItDoesNotAndWhomToAsk() {
        when(user.actor()).thenReturn(Optional.empty());
        open();

        assertThat(screen())
                .containsSubsequence(
                        "Trygghetsalarm",
                        "Hva det er",
                        "Trykker du, svarer noen",
                        "Hva betyr dette? Trygghetsalarm",
                        "rundt halsen eller på armen",
                        "Det trenger du",
                        "Kommunen må si ja først",
                        "Dette gjør det ikke",
                        "ring 113",
                        "Spør gjerne",
                        "Hjemmetjenesten");
        assertThat(find(Anchor.class).withText("Jeg vil være med").single().getHref())
                .isEqualTo("/digital-deltakelse?form=safety-alarm");
        verifyNoInteractions(care);
    }

    @Test
    void digitalHelpersNearMeAreThere() {
        signedInAs(ASTRID);
        when(register.digitalHelpers(eq(LELAND), anyInt()))
                .thenReturn(List.of(new Hit(Registered.ofTheVel(), null, null)));
        open();

        verify(register).digitalHelpers(eq(LELAND), anyInt());
        assertThat(screen()).containsSubsequence("Digitale hjelpere i nærheten", "bekreftet 24. nov.");
    }

    @Test
    void whoHasToldNoDistrictIsLedToTheSearch() {
        when(user.actor()).thenReturn(Optional.empty());
        open();

        assertThat(find(Anchor.class)
                        .withText("Finn digitale hjelpere")
                        .single()
                        .getHref())
                .isEqualTo("/finn?group=digital");
        verifyNoInteractions(register);
    }

    @Test
    void whoTakesPartAlreadySeesWhereSheStands() {
        signedInAs(ASTRID);
        var answers = new Answers(new FormId("safety-alarm"), Stage.USES, Set.of(), Set.of(), false, LELAND, true);
        when(care.mine(ASTRID))
                .thenReturn(List.of(new DigitalParticipation(
                        new ParticipationId(UUID.randomUUID()),
                        ASTRID.id(),
                        "1822",
                        answers,
                        By.RESIDENT,
                        NOW,
                        NOW,
                        List.of(),
                        0,
                        List.of(),
                        0L)));
        open();

        assertThat(screen()).contains("Jeg bruker det").contains("Se din del").doesNotContain("Jeg vil være med");
    }

    @Test
    void aFormThatIsNotThereIsSaidSo() {
        when(user.actor()).thenReturn(Optional.empty());
        navigate("finn/digitalt/robot", CareFormView.class);

        assertThat(screen()).contains("Vi finner ikke dette.");
    }
}
