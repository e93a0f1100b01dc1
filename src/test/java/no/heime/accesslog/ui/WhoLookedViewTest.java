package no.heime.accesslog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.accesslog.Hat;
import no.heime.accesslog.LineId;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.CurrentUser;
import no.heime.register.Registered;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, WhoLookedViewTest.Noon.class})
@ViewPackages(classes = WhoLookedView.class)
class WhoLookedViewTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final UUID NEED = UUID.randomUUID();

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    WhoLooked log;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void astridSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(Registered.ASTRID);
    }

    private void open(Looked... lines) {
        when(log.mine(Registered.ASTRID)).thenReturn(List.of(lines));
        navigate(WhoLookedView.class);
    }

    private static Looked looked(String name, Hat hat, Seen what, int times, @Nullable String reason) {
        return new Looked(
                new LineId(UUID.randomUUID()),
                NOON.minusSeconds(3 * 3600),
                times,
                name,
                hat,
                "Leirfjord",
                what,
                NEED,
                reason);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void eachLineSaysWhoInWhatPartWhatWhenAndHowOften() {
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 3, null));

        assertThat(screen())
                .contains("Hvem har sett på meg")
                .contains("Kari Olsen, saksbehandler i Leirfjord kommune")
                .contains("Åpnet behovet ditt.")
                .contains("i dag kl. 09.00")
                .contains("3 ganger den dagen");
        assertThat(find(Anchor.class).withText("Se behovet").single().getHref()).isEqualTo("/behov/" + NEED);
    }

    @Test
    void aReasonIsReadInTheWordsInWhichItWasGiven() {
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, "Hun ringte og spurte."));

        assertThat(screen()).contains("Grunn: Hun ringte og spurte.").doesNotContain("ganger");
    }

    @Test
    void whoHelpsAndWhoSpeaksForAnOrganisationStandThereAsThat() {
        open(
                looked("Jonas Berg", Hat.helper(), Seen.AGREEMENT, 1, null),
                looked("Solveig Dahl", Hat.coordinator("Dønna frivilligsentral"), Seen.AGREEMENT, 1, null),
                looked("Astrid Nilsen", Hat.resident(), Seen.HELPS, 1, null),
                looked("", Hat.caseWorker(), Seen.PARTICIPATION, 1, null));

        assertThat(screen())
                .contains("Jonas Berg, som hjelper deg")
                .contains("Solveig Dahl, koordinator i Dønna frivilligsentral")
                .contains("Astrid Nilsen, som du hjelper")
                .contains("Noen uten navn, saksbehandler i Leirfjord kommune");
    }

    @Test
    void whomNobodyHasLookedAtIsToldSo() {
        open();

        assertThat(screen()).contains("Ingen har sett på deg");
    }
}
