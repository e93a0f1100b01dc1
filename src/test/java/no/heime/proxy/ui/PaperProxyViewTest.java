package no.heime.proxy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.TalkWay;
import no.heime.identity.Talking;
import no.heime.proxy.MyProxies;
import no.heime.proxy.PaperProxyService;
import no.heime.proxy.ProxiesOfResident;
import no.heime.proxy.Proxy;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, ProxiesViewTest.Morning.class})
@ViewPackages(classes = PaperProxyView.class)
class PaperProxyViewTest extends SpringBrowserlessTest {

    private static final PersonId ASTRID = new PersonId(new UUID(0, 1));
    private static final EmailAddress LIVS = EmailAddress.of("liv@heime.example");
    private static final Actor KARI = new Actor(
            new PersonId(new UUID(0, 2)), "Kari", null, null, Language.NB, List.of(Membership.caseWorkerIn("1822")));
    private static final Set<ProxyArea> NEEDS = Set.of(ProxyArea.NEEDS);

    @MockitoBean
    PaperProxyService papers;

    @MockitoBean
    ProxyService proxies;

    @MockitoBean
    CurrentUser user;

    @MockitoBean
    Ids ids;

    @BeforeEach
    void kariSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(KARI);
        when(ids.next()).thenReturn(new UUID(0, 9));
        shows();
    }

    private void shows(MyProxies.Row... rows) {
        shows(true, true, rows);
    }

    private void shows(boolean mayEnter, boolean mayEnd, MyProxies.Row... rows) {
        var given = Stream.of(rows)
                .map(row -> new ProxiesOfResident.Given(row, mayEnd, "Kari Olsen", LocalDate.of(2026, 11, 27)))
                .toList();
        when(papers.of(KARI, ASTRID)).thenReturn(new ProxiesOfResident(ASTRID, "Astrid Nilsen", given, mayEnter));
    }

    private static MyProxies.Row row(Proxy.@Nullable OnPaper paper) {
        return row(paper, null, NEEDS);
    }

    private static MyProxies.Row row(Proxy.@Nullable OnPaper paper, @Nullable PersonId holder, Set<ProxyArea> areas) {
        return new MyProxies.Row(
                new Proxy(
                        new ProxyId(new UUID(0, 3)),
                        ASTRID,
                        LIVS,
                        holder,
                        areas,
                        LocalDate.of(2027, 6, 1),
                        Instant.EPOCH,
                        null,
                        List.of(),
                        paper,
                        null,
                        List.of(),
                        0L),
                "liv@heime.example");
    }

    private void open() {
        UI.getCurrent().navigate("fullmakt/papir/" + ASTRID);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    private void writes() {
        find(Input.class).all().getFirst().setValue("liv@heime.example");
        find(Tick.class).all().getFirst().setValue(true);
        find(Words.class).single().setValue("Signert skjema og førerkort");
    }

    @Test
    void whatWasSignedIsEnteredWithWhatWasShown() {
        open();
        assertThat(screen()).contains("Fullmakt fra Astrid Nilsen").contains("Meldinger: lese det du får vite");
        writes();

        press("Gi fullmakt");

        verify(papers)
                .enter(
                        KARI,
                        ASTRID,
                        new ProxyId(new UUID(0, 9)),
                        LIVS,
                        NEEDS,
                        LocalDate.of(2027, 5, 27),
                        "Signert skjema og førerkort");
        assertThat(screen()).contains("innbyggeren har fått vite det");
    }

    @Test
    void inATalkSheIsRemindedOfThePaperAndGoesBackToTheTalk() {
        open();
        assertThat(screen()).doesNotContain("Har du ikke sett papiret ennå?", "Til samtalen");

        Actor talking = KARI.talking(List.of(new Talking(ASTRID, "1822", TalkWay.PHONE)));
        when(user.require()).thenReturn(talking);
        when(papers.of(talking, ASTRID)).thenReturn(new ProxiesOfResident(ASTRID, "Astrid Nilsen", List.of(), true));
        open();

        assertThat(screen()).contains("Du registrerer dette for Astrid Nilsen", "Har du ikke sett papiret ennå?");
        assertThat(find(Anchor.class).withText("Til samtalen").single().getHref())
                .isEqualTo("/registrer-for/" + ASTRID);
    }

    @Test
    void whatIsMissingIsSaidBesideIt() {
        doThrow(DomainException.invalid("text.missing", "shown"))
                .when(papers)
                .enter(eq(KARI), any(), any(), any(), any(), any(), any());
        open();
        writes();

        press("Gi fullmakt");

        assertThat(find(Words.class).single().getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(find(Input.class).all().getFirst().getValue()).isEqualTo("liv@heime.example");
    }

    @Test
    void onlyWhatIsOnPaperIsEndedHere() {
        shows(row(null));
        open();
        assertThat(find(Action.class).withText("Avslutt fullmakten").all()).isEmpty();

        shows(row(new Proxy.OnPaper(KARI.id(), "1822", "Signert skjema")));
        open();
        assertThat(screen()).contains("Vist: Signert skjema");
        press("Avslutt fullmakten");
        press("Avslutt fullmakten");
        verify(proxies).end(KARI, new ProxyId(new UUID(0, 3)));
    }

    private static MyProxies.Row paper() {
        return row(new Proxy.OnPaper(KARI.id(), "1822", "Signert skjema"));
    }

    @Test
    void oneAreaOfWhatIsOnPaperIsTakenBackForHerAndOfNothingElse() {
        var both = Set.of(ProxyArea.NEEDS, ProxyArea.MESSAGES);
        shows(row(null, KARI.id(), both));
        open();
        assertThat(find(Action.class).withText("Ta tilbake behov").all()).isEmpty();

        shows(row(new Proxy.OnPaper(KARI.id(), "1822", "Signert skjema"), KARI.id(), both));
        open();
        press("Ta tilbake behov");
        assertThat(screen()).contains("ikke lenger hjelpe innbyggeren med behov?");
        press("Ta tilbake behov");

        verify(proxies).takeBack(KARI, new ProxyId(new UUID(0, 3)), ProxyArea.NEEDS);
    }

    @Test
    void whoHasEnteredItIsSaidAndWhenAndNoEndIsOfferedThatWouldBeRefused() {
        shows(true, false, paper());
        open();

        assertThat(screen()).contains("Skrevet inn av Kari Olsen, 27. november 2026");
        assertThat(find(Action.class).withText("Avslutt fullmakten").all()).isEmpty();
    }

    @Test
    void whenHerNeedIsOverNothingIsEnteredAnyMore() {
        shows(false, true, paper());
        open();

        assertThat(screen()).contains("Her kan du avslutte").doesNotContain("Hva ble vist?");
        assertThat(find(Action.class).withText("Avslutt fullmakten").all()).isNotEmpty();
    }

    @Test
    void whoHasEndedTheLastOneAfterHerNeedIsToldSoAndReadsNothingMoreOfHer() {
        shows(false, true, paper());
        open();
        press("Avslutt fullmakten");
        when(papers.of(KARI, ASTRID)).thenThrow(DomainException.notFound());

        press("Avslutt fullmakten");

        verify(proxies).end(KARI, new ProxyId(new UUID(0, 3)));
        assertThat(screen())
                .contains("Avsluttet.")
                .doesNotContain("Vi finner ikke dette.")
                .doesNotContain("Astrid");
    }

    @Test
    void whoHasNothingOfHersToSeeToReadsNoName() {
        when(papers.of(KARI, ASTRID)).thenThrow(DomainException.notFound());
        open();

        assertThat(screen())
                .contains("Vi finner ikke dette.")
                .doesNotContain("Astrid")
                .doesNotContain("Hva ble vist?");
    }
}
