package no.heime.accesslog.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.accesslog.Hat;
import no.heime.accesslog.LineId;
import no.heime.accesslog.LineQuestion;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.Looked;
import no.heime.accesslog.LookedPage;
import no.heime.accesslog.NamedNeed;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.register.Registered;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
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
    private static final UUID NEED = new UUID(0, 41);
    private static final UUID OTHER_NEED = new UUID(0, 42);
    private static final Map<UUID, NamedNeed> NAMED = Map.of(
            NEED, new NamedNeed(Phrase.verbatim("Skyss og følge"), LocalDate.of(2026, 11, 12), true, "/behov/41"),
            OTHER_NEED,
                    new NamedNeed(
                            Phrase.verbatim("Handling og ærend"), LocalDate.of(2026, 11, 20), false, "/behov/42"));

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
        when(log.newest(Registered.ASTRID)).thenReturn(new LookedPage(List.of(lines), NAMED, null));
        navigate(WhoLookedView.class);
    }

    private static Looked looked(String name, Hat hat, Seen what, int times, @Nullable String reason) {
        return new Looked(
                new LineId(UUID.randomUUID()),
                NOON.minusSeconds(3 * 3600),
                times,
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))),
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
    void eachDaySaysWhoAndWhyAndEachLookWhenInWhichNeedWhatAndHowOften() {
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 3, null));

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("i dag");
        assertThat(find(H3.class).all()).extracting(H3::getText).containsExactly("Kari Olsen");
        assertThat(screen())
                .contains("Hvem har sett på meg")
                .contains("saksbehandler i Leirfjord kommune")
                .contains("Fordi du har bedt om hjelp, og kommunen svarer.")
                .contains("09.00")
                .contains("Leste det du har skrevet.")
                .contains("3 ganger denne dagen");
        assertThat(way("Skyss og følge, som du ba om 12. november")).isEqualTo("/behov/41");
    }

    private String way(String words) {
        return find(Anchor.class).withText(words).single().getHref();
    }

    @Test
    void whatOneDidOnADayForOnePurposeStandsTogether() {
        open(
                looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null),
                looked("Kari Olsen", Hat.caseWorker(), Seen.PARTICIPATION, 1, null),
                looked("Liv Nilsen", Hat.proxy(), Seen.NEED, 1, null),
                looked("Kari Olsen", Hat.caseWorker(), Seen.NEED_LISTED, 1, null));

        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Kari Olsen", "Kari Olsen", "Liv Nilsen");
        assertThat(screen())
                .containsOnlyOnce("Fordi du har bedt om hjelp, og kommunen svarer.")
                .contains("Fordi du har svart om digital hjelp.")
                .contains("Fordi du har gitt fullmakt.");
    }

    @Test
    void severalNeedsOfOneMinuteAreOneLookWithAWayToEach() {
        open(new Looked(
                new LineId(UUID.randomUUID()),
                NOON,
                2,
                Registered.KARI.id(),
                "Liv Nilsen",
                Hat.proxy(),
                "Leirfjord",
                Seen.NEED,
                List.of(NEED, OTHER_NEED),
                null,
                null));

        assertThat(screen()).contains("har fullmakt fra deg").doesNotContain("ganger");
        assertThat(way("Skyss og følge, som du ba om 12. november")).isEqualTo("/behov/41");
        assertThat(way("Handling og ærend, bedt om 20. november")).isEqualTo("/behov/42");
    }

    @Test
    void aboutOnesOwnNextOfKinNobodyAsksTheMunicipalityAndTheWayLeadsToHerPowerOfAttorney() {
        open(
                looked("Liv Nilsen", Hat.proxy(), Seen.NEED, 1, null),
                looked("Liv Nilsen", Hat.proxy(), Seen.MESSAGES, 1, null));

        assertThat(waysToAsk()).isEmpty();
        assertThat(way("Se fullmakten du har gitt")).isEqualTo("/fullmakt");
    }

    @Test
    void oneAsksOnceAboutEachPersonAndDayWhateverSheCameFor() {
        var yesterday = looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null);
        open(
                looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null),
                looked("Kari Olsen", Hat.caseWorker(), Seen.NEED_LISTED, 1, null),
                looked("Kari Olsen", Hat.caseWorker(), Seen.PARTICIPATION, 1, null),
                looked("Jonas Berg", Hat.helper(), Seen.AGREEMENT, 1, null),
                at(yesterday, NOON.minusSeconds(24 * 3600)));

        assertThat(waysToAsk())
                .extracting(way -> way.getElement().getAttribute("aria-label"))
                .containsExactly(
                        "Spør kommunen: Kari Olsen, i dag",
                        "Spør kommunen: Jonas Berg, i dag",
                        "Spør kommunen: Kari Olsen, i går");
    }

    @Test
    void whatIsAskedAboutOneLookIsAskedAboutThePersonAndTheDay() {
        var asked = looked("Kari Olsen", Hat.caseWorker(), Seen.PARTICIPATION, 1, null);
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null), asked.asked(question(asked, null)));

        assertThat(waysToAsk()).isEmpty();
        assertThat(screen()).containsOnlyOnce("Du har spurt: Hvorfor så du på dette?");
    }

    private List<Action> waysToAsk() {
        return find(Action.class).withText("Spør kommunen").all();
    }

    private static Looked at(Looked looked, Instant when) {
        return new Looked(
                looked.line(),
                when,
                looked.times(),
                looked.reader(),
                looked.name(),
                looked.hat(),
                looked.municipality(),
                looked.what(),
                looked.needs(),
                looked.reason(),
                looked.question());
    }

    @Test
    void aReasonIsReadInTheWordsInWhichItWasGiven() {
        open(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, "Hun ringte og spurte."));

        assertThat(screen())
                .contains("Skrev hvorfor: «Hun ringte og spurte.»")
                .doesNotContain("ganger")
                .doesNotContain("Fordi");
    }

    @Test
    void whoHelpsAndWhoSpeaksForAnOrganisationStandThereAsThat() {
        open(
                looked("Jonas Berg", Hat.helper(), Seen.AGREEMENT, 1, null),
                looked("Solveig Dahl", Hat.coordinator("Dønna frivilligsentral"), Seen.AGREEMENT, 1, null),
                looked("Astrid Nilsen", Hat.resident(), Seen.HELPS, 1, null),
                looked("Berit Lie", Hat.residentsProxy(), Seen.HELPS, 1, null),
                looked("Nils Strand", Hat.coordinator(null), Seen.HISTORY, 1, null),
                looked("", Hat.caseWorker(), Seen.PARTICIPATION, 1, null));

        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .containsExactly(
                        "Jonas Berg", "Solveig Dahl", "Astrid Nilsen", "Berit Lie", "Nils Strand", "Noen uten navn");
        assertThat(screen())
                .contains("hjelper deg")
                .contains("koordinator i Dønna frivilligsentral")
                .contains("får hjelp av deg")
                .contains("har fullmakt fra en du hjelper")
                .contains("koordinator for et lag");
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
                .thenReturn(new LookedPage(
                        List.of(looked("Kari Olsen", Hat.caseWorker(), Seen.NEED, 1, null)), NAMED, older));
        when(log.before(Registered.ASTRID, older))
                .thenReturn(new LookedPage(
                        List.of(looked("Liv Hansen", Hat.caseWorker(), Seen.NEED, 1, null)), NAMED, null));
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
