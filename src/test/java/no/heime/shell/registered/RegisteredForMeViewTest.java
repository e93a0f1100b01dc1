package no.heime.shell.registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.assisted.FirstTime;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.By;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.need.MyNeed;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.need.NeedStatus;
import no.heime.register.RegisterService;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, CareCatalogue.class, RegisteredForMeViewTest.Morning.class})
@ViewPackages(classes = RegisteredForMeView.class)
class RegisteredForMeViewTest extends SpringBrowserlessTest {

    private static final Instant NINE = Instant.parse("2026-11-27T08:00:00Z");
    private static final NeedId NEED = new NeedId(new UUID(0, 7));
    private static final Actor SOLRUN =
            new Actor(new PersonId(new UUID(0, 2)), "Solrun Vollen", null, null, Language.NB, List.of());

    static class Morning {

        @Bean
        Clock clock() {
            return Clock.fixed(NINE, ZoneOffset.UTC);
        }
    }

    @MockitoBean
    FirstTime firstTime;

    @MockitoBean
    NeedScreens needs;

    @MockitoBean
    RegisterService register;

    @MockitoBean
    DigitalCareService care;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void solrunComes() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(SOLRUN);
        when(needs.mine(SOLRUN))
                .thenReturn(List.of(new MyNeed(
                        NEED,
                        Phrase.verbatim("Snømåking"),
                        "snowflake",
                        "Leland",
                        Phrase.verbatim("i dag"),
                        NeedStatus.OPEN,
                        LadderStep.SELF,
                        List.of(),
                        Phrase.verbatim("nytt"),
                        false)));
    }

    private void wasTalkedWith() {
        when(firstTime.talksOf(SOLRUN))
                .thenReturn(List.of(
                        new FirstTime.Held(NINE, TalkWay.PHONE, "Kari Olsen", "Ba om hjelp til snøen"),
                        new FirstTime.Held(NINE, TalkWay.COUNTER, "", "Ba om skyss")));
    }

    private void open() {
        UI.getCurrent().navigate("registrert-for-meg");
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void sheReadsWhoRegisteredWhatAndGoesToEach() {
        wasTalkedWith();
        when(firstTime.looksThrough(SOLRUN)).thenReturn(true);
        open();

        assertThat(screen())
                .contains(
                        "Kari Olsen skrev inn det du sa på telefon", "Ba om hjelp til snøen", "En ansatt", "Snømåking");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/behov/" + NEED.value());

        test(find(Action.class).single()).click();
        verify(firstTime).looked(SOLRUN);
    }

    @Test
    void whatSheAnsweredAboutDigitalHelpLeadsToWhereSheKeepsIt() {
        wasTalkedWith();
        when(care.mine(SOLRUN))
                .thenReturn(List.of(new DigitalParticipation(
                        new ParticipationId(new UUID(0, 8)),
                        SOLRUN.id(),
                        "1822",
                        new Answers(
                                new FormId("safety-alarm"),
                                Stage.WANTS_TO_START,
                                Set.of(),
                                Set.of(),
                                false,
                                new DistrictId("leirfjord-leland"),
                                true),
                        By.PHONE,
                        NINE,
                        NINE,
                        List.of(),
                        0,
                        List.of(),
                        0L)));
        open();

        assertThat(screen()).contains("Digital hjelp", "Trygghetsalarm", "Jeg vil begynne");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/min-digitale-hjelp", "/samtykker");
    }

    @Test
    void whoHasLookedIsAskedNothing() {
        wasTalkedWith();
        open();

        assertThat(find(Action.class).all()).isEmpty();
    }

    @Test
    void whomNobodyHasRegisteredAnythingForIsLedToWhereTheCodeIsTyped() {
        open();

        assertThat(screen()).contains("Ingenting er registrert for deg").doesNotContain("Snømåking");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/har-kommunen-registrert");
    }
}
