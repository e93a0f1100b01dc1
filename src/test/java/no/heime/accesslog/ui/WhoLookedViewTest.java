package no.heime.accesslog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
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
import no.heime.accesslog.LineQuestion;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.Looked;
import no.heime.accesslog.LookedPage;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.CurrentUser;
import no.heime.register.Registered;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
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
    LineQuestionService questions;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void astridSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(Registered.ASTRID);
    }

    private void open(Looked... lines) {
        when(log.newest(Registered.ASTRID)).thenReturn(new LookedPage(List.of(lines), null));
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
                List.of(NEED),
                reason,
                null);
    }

    private static LineQuestion question(Looked looked, @Nullable String answer) {
        return new LineQuestion(
                looked.line(),
                Registered.ASTRID.id(),
                "1822",
                Registered.KARI.id(),
                "Hvorfor så du på dette?",
                NOON,
                answer == null,
                answer == null ? null : new LineQuestion.Answer(answer, Registered.LIV.id(), NOON),
                List.of(),
                0L);
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
                .contains("i dag kl.\u00a009.00")
                .contains("3 ganger den dagen");
        assertThat(find(Anchor.class).withText("Se behovet").single().getHref()).isEqualTo("/behov/" + NEED);
    }

    @Test
    void severalNeedsOfOneMinuteAreOneCardWithAWayToEach() {
        var other = new UUID(0, 77);
        open(new Looked(
                new LineId(UUID.randomUUID()),
                NOON,
                2,
                "Liv Nilsen",
                Hat.proxy(),
                "Leirfjord",
                Seen.NEED,
                List.of(NEED, other),
                null,
                null));

        assertThat(screen()).contains("Liv Nilsen, med fullmakt fra deg").contains("2 behov");
        assertThat(find(Anchor.class).withText("Se behov 1").single().getHref()).isEqualTo("/behov/" + NEED);
        assertThat(find(Anchor.class).withText("Se behov 2").single().getHref()).isEqualTo("/behov/" + other);
        assertThat(find(Action.class).withText("Spør kommunen").all()).hasSize(1);
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
                looked("Nils Strand", Hat.coordinator(null), Seen.HISTORY, 1, null),
                looked("", Hat.caseWorker(), Seen.PARTICIPATION, 1, null));

        assertThat(screen())
                .contains("Jonas Berg, som hjelper deg")
                .contains("Solveig Dahl, koordinator i Dønna frivilligsentral")
                .contains("Astrid Nilsen, som du hjelper")
                .contains("Nils Strand, koordinator for et lag")
                .contains("Noen uten navn, saksbehandler i Leirfjord kommune");
    }

    @Test
    void whomNobodyHasLookedAtIsToldSo() {
        open();

        assertThat(screen()).contains("Ingen har sett på deg");
    }

    @Test
    void whatIsOlderComesBelowWhereTheButtonWasAndWhatIsBegunStays() {
        var older = NOON.minusSeconds(24 * 3600);
        when(log.newest(Registered.ASTRID))
                .thenReturn(new LookedPage(List.of(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null)), older));
        when(log.before(Registered.ASTRID, older))
                .thenReturn(new LookedPage(List.of(looked("Liv Hansen", Hat.caseWorker(), Seen.NEED, 1, null)), null));
        navigate(WhoLookedView.class);
        assertThat(screen()).doesNotContain("Liv Hansen");
        test(find(Action.class).withText("Spør kommunen").single()).click();
        find(Words.class).single().setValue("Hvorfor");

        focused();

        test(find(Action.class).withText("Vis eldre").single()).click();

        assertThat(focused())
                .as("the heading of the first older one")
                .anyMatch(done -> done.contains("scrollIntoView"));
        assertThat(screen()).contains("Kari Olsen").contains("Liv Hansen").doesNotContain("Vis eldre");
        assertThat(find(Words.class).all()).extracting(Words::written).contains("Hvorfor");
    }

    /** What the browser is asked to do since the last time. */
    private static List<String> focused() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    @Test
    void whereNothingIsOlderNoButtonSaysSo() {
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null));

        assertThat(find(Action.class).withText("Vis eldre").all()).isEmpty();
    }

    @Test
    void whoAsksIsToldWhoReadsIt() {
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null));

        assertThat(screen()).contains("leser det du skriver, og ser hvem som har sett hva");
    }

    @Test
    void sheAsksAboutALineAndReadsThatItIsSent() {
        var line = looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null);
        open(line);
        test(find(Action.class).withText("Spør kommunen").single()).click();
        find(Words.class).single().setValue("Hvorfor så du på dette?");
        when(questions.ask(Registered.ASTRID, line.line(), "Hvorfor så du på dette?"))
                .thenReturn(question(line, null));

        test(find(Action.class).withText("Send").single()).click();

        assertThat(screen())
                .contains("Spørsmålet er sendt til kommunen.")
                .contains("Du har spurt: Hvorfor så du på dette?")
                .contains("Kommunen har ikke svart ennå.");
        assertThat(find(Action.class).withText("Spør kommunen").all()).isEmpty();
    }

    @Test
    void aQuestionWithoutWordsIsRefusedAtItsField() {
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null));
        doThrow(DomainException.invalid("text.missing", "words"))
                .when(questions)
                .ask(any(), any(), any());
        test(find(Action.class).withText("Spør kommunen").single()).click();

        test(find(Action.class).withText("Send").single()).click();

        assertThat(screen()).contains("Skriv noe her.").doesNotContain("Spørsmålet er sendt");
    }

    @Test
    void theMunicipalitysAnswerStandsAtTheLine() {
        var line = looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null);
        open(line.asked(question(line, "Hun skulle ringe deg.")));

        assertThat(screen()).contains("Kommunen svarer: Hun skulle ringe deg.");
    }
}
