package no.heime.digitalcare.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.By;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.CareFollowUp;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Equipment;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.HelpWish;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.digitalcare.Turn;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.municipality.Places;
import no.heime.proxy.ActsForSomebody;
import no.heime.register.Registered;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Digital care's screens at noon, with real texts, forms and places, and participations that are as a test says. */
@ContextConfiguration(
        classes = {
            Texts.class,
            CareCatalogue.class,
            Places.class,
            CareInWords.class,
            ActsForSomebody.class,
            CareScreens.Noon.class
        })
@ViewPackages(classes = MyCareView.class)
abstract class CareScreens extends SpringBrowserlessTest {

    static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    DigitalCareService service;

    @MockitoBean
    CareFollowUp followUp;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void speakBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
    }

    void signedInAs(Actor actor) {
        Mockito.when(user.require()).thenReturn(actor);
        Mockito.when(user.actor()).thenReturn(Optional.of(actor));
    }

    String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** She wanted to start three days ago; what staff did with it came yesterday. */
    static DigitalParticipation alarm(Stage stage, boolean shared, Turn... moved) {
        return alarm(stage, shared, false, moved);
    }

    static DigitalParticipation alarm(Stage stage, boolean shared, boolean wantsHelper, Turn... moved) {
        var answers = new Answers(
                new FormId("safety-alarm"),
                stage,
                Set.of(Equipment.TABLET),
                Set.of(HelpWish.SIGN_IN),
                wantsHelper,
                Registered.LELAND,
                shared);
        var began = NOON.minusSeconds(3 * 24 * 3600);
        var history = new ArrayList<Turn>();
        history.add(new Turn(began, Stage.WANTS_TO_START, By.RESIDENT, Registered.ASTRID.id(), null));
        history.addAll(List.of(moved));
        return new DigitalParticipation(
                new ParticipationId(UUID.randomUUID()),
                Registered.ASTRID.id(),
                "1822",
                answers,
                history.getFirst().by(),
                began,
                history.getLast().at(),
                history,
                history.size() - 1,
                List.of(),
                0L);
    }

    /** The same as she said it to Kari. */
    static DigitalParticipation saidTo(By way, boolean shared) {
        var it = alarm(Stage.WANTS_TO_START, shared);
        return new DigitalParticipation(
                it.id(),
                it.person(),
                it.municipality(),
                it.answers(),
                way,
                it.consentAt(),
                it.since(),
                List.of(new Turn(it.since(), Stage.WANTS_TO_START, way, Registered.KARI.id(), null)),
                0,
                List.of(),
                0L);
    }

    static Turn byStaff(Stage stage, String reason) {
        return new Turn(NOON.minusSeconds(24 * 3600), stage, By.STAFF, Registered.KARI.id(), reason);
    }
}
