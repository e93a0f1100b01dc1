package no.heime.proxy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.proxy.MyProxies;
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
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, ProxiesViewTest.Morning.class})
@ViewPackages(classes = ProxiesView.class)
class ProxiesViewTest extends SpringBrowserlessTest {

    private static final PersonId ASTRID = new PersonId(new UUID(0, 1));
    private static final PersonId LIV = new PersonId(new UUID(0, 2));
    private static final EmailAddress LIVS = EmailAddress.of("liv@heime.example");
    private static final Actor ME = new Actor(ASTRID, "Astrid", null, null, Language.NB, List.of());
    private static final Set<ProxyArea> NEEDS = Set.of(ProxyArea.NEEDS);
    private static final LocalDate SUMMER = LocalDate.of(2027, 6, 1);

    @TestConfiguration
    static class Morning {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-27T07:00:00Z"), ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    ProxyService proxies;

    @MockitoBean
    CurrentUser user;

    @MockitoBean
    Ids ids;

    @BeforeEach
    void astridSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(ME);
        when(ids.next()).thenReturn(new UUID(0, 9));
        shows(new MyProxies(List.of(), List.of(), List.of()));
    }

    private void shows(MyProxies mine) {
        when(proxies.mine(ME)).thenReturn(mine);
    }

    private static MyProxies.Row row(@Nullable PersonId holder, String other) {
        return row(holder, other, NEEDS);
    }

    private static MyProxies.Row row(@Nullable PersonId holder, String other, Set<ProxyArea> areas) {
        return new MyProxies.Row(
                new Proxy(
                        new ProxyId(new UUID(0, 3)),
                        ASTRID,
                        LIVS,
                        holder,
                        areas,
                        SUMMER,
                        Instant.EPOCH,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        0L),
                other);
    }

    private void open() {
        navigate("fullmakt", ProxiesView.class);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    private void writes(String email) {
        find(Input.class).all().getFirst().setValue(email);
    }

    @Test
    void whoMayActForMeInWhatAndUntilWhenIsSaid() {
        shows(new MyProxies(List.of(row(LIV, "Liv Nilsen")), List.of(), List.of()));
        open();

        assertThat(screen()).contains("Liv Nilsen", "Kan gjøre dette for deg", "Behov", "til og med 1. juni 2027");
    }

    @Test
    void itIsEndedAfterOneQuestion() {
        shows(new MyProxies(List.of(row(LIV, "Liv Nilsen")), List.of(), List.of()));
        open();

        press("Avslutt fullmakten");
        assertThat(screen()).contains("Det gjelder med en gang.");
        test(find(Action.class).withText("Avslutt fullmakten").all().getLast()).click();

        verify(proxies).end(ME, new ProxyId(new UUID(0, 3)));
        assertThat(screen()).contains("Liv Nilsen kan ikke lenger gjøre noe for deg.");
    }

    @Test
    void itIsGivenForWhatIsTickedAndHalfAYearWhenNothingElseIsChosen() {
        open();
        writes("Liv@heime.example");
        find(Tick.class).all().getFirst().setValue(true);

        press("Gi fullmakt");

        verify(proxies).give(ME, new ProxyId(new UUID(0, 9)), LIVS, NEEDS, LocalDate.of(2027, 5, 27));
        assertThat(screen()).contains("liv@heime.example er spurt");
    }

    @Test
    void whatIsWrongIsSaidBesideItAndNothingThatWasWrittenIsLost() {
        doThrow(DomainException.invalid("proxy.refused.no-area", "areas"))
                .when(proxies)
                .give(eq(ME), any(), any(), any(), any());
        open();
        writes("liv@heime.example");

        press("Gi fullmakt");

        assertThat(screen()).contains("Velg hva den pårørende kan gjøre.");
        assertThat(find(Input.class).all().getFirst().getValue()).isEqualTo("liv@heime.example");
    }

    @Test
    void whoIsAskedReadsWhatItMeansAndSaysYes() {
        shows(new MyProxies(List.of(), List.of(), List.of(row(null, "Astrid Nilsen"))));
        open();
        assertThat(screen())
                .contains("Vil du gjøre ting for Astrid Nilsen?")
                .contains("Behov: Du kan be om hjelp for Astrid Nilsen")
                .contains("Alt du gjør, blir merket med navnet ditt.");

        press("Ja, jeg vil");

        verify(proxies).accept(ME, new ProxyId(new UUID(0, 3)));
    }

    @Test
    void whileAnAnswerWaitsNothingElseAsksForMoreAttention() {
        shows(new MyProxies(List.of(), List.of(), List.of(row(null, "Astrid Nilsen"))));
        open();
        assertThat(loudest()).containsExactly("Ja, jeg vil");

        shows(new MyProxies(List.of(), List.of(), List.of()));
        press("Ja, jeg vil");
        assertThat(loudest()).containsExactly("Gi fullmakt");
    }

    private List<String> loudest() {
        return find(Action.class).withClassName("primary").all().stream()
                .map(Action::getText)
                .toList();
    }

    @Test
    void oneAreaIsTakenBackByItselfAfterAQuestionAndTheRestStays() {
        shows(new MyProxies(List.of(row(LIV, "Liv Nilsen", EnumSet.allOf(ProxyArea.class))), List.of(), List.of()));
        open();

        press("Ta tilbake meldinger");
        verify(proxies, never()).takeBack(any(), any(), any());
        assertThat(screen()).contains("Skal Liv Nilsen ikke lenger hjelpe deg med meldinger?");
        press("Ta tilbake meldinger");

        verify(proxies).takeBack(ME, new ProxyId(new UUID(0, 3)), ProxyArea.MESSAGES);
        verify(proxies, never()).end(any(), any());
        assertThat(screen()).contains("Liv Nilsen kan ikke lenger hjelpe med meldinger. Resten gjelder som før.");
    }

    @Test
    void theLastAreaAndThoseOfAQuestionAreNotTakenBackByThemselves() {
        shows(new MyProxies(
                List.of(row(LIV, "Liv Nilsen"), row(null, "ola@heime.example", EnumSet.allOf(ProxyArea.class))),
                List.of(),
                List.of()));
        open();

        assertThat(find(Action.class).all())
                .extracting(Action::getText)
                .noneMatch(text -> text.startsWith("Ta tilbake"));
    }

    @Test
    void whoActsReadsWhatSheDoesNotSee() {
        shows(new MyProxies(List.of(), List.of(row(LIV, "Astrid Nilsen")), List.of()));
        open();

        assertThat(screen()).contains("Resten av det Astrid Nilsen har her, ser du ikke.");
    }

    @Test
    void whoHasNotAnsweredStandsApartAndTheQuestionIsTakenBackInItsOwnWords() {
        shows(new MyProxies(List.of(row(null, "liv@heime.example")), List.of(), List.of()));
        open();
        assertThat(screen()).contains("Disse er spurt").doesNotContain("Disse kan gjøre noe for deg");

        press("Trekk tilbake");
        assertThat(screen()).contains("Vil du trekke tilbake spørsmålet til liv@heime.example?");
        press("Trekk tilbake");

        verify(proxies).end(ME, new ProxyId(new UUID(0, 3)));
        assertThat(screen()).contains("Du har trukket tilbake spørsmålet").doesNotContain("ikke lenger gjøre noe");
    }

    @Test
    void whoHasNotAnsweredIsToldInALetterThatIsWrittenAlready() {
        shows(new MyProxies(List.of(row(null, "liv@heime.example")), List.of(), List.of()));
        open();

        assertThat(find(TellNextOfKin.class).single().getHref())
                .startsWith("mailto:liv@heime.example?subject=Vil%20du%20gj%C3%B8re%20ting")
                .contains("&body=Hei%21%20Jeg%20har%20spurt");
    }

    @Test
    void whoActsForSomebodyIsLedToHerNeeds() {
        shows(new MyProxies(List.of(), List.of(row(LIV, "Astrid Nilsen")), List.of()));
        open();

        assertThat(find(WayTo.class)
                        .withText("Behovene til Astrid Nilsen")
                        .single()
                        .getHref())
                .isEqualTo("/mine-behov/" + ASTRID);
        assertThat(screen()).contains("Gi fullmakten tilbake").doesNotContain("Digital hjelp til");
    }

    @Test
    void toEachThingThatSheMayDoThereIsAWay() {
        shows(new MyProxies(List.of(), List.of(row(LIV, "Astrid Nilsen", EnumSet.allOf(ProxyArea.class))), List.of()));
        open();

        assertThat(find(WayTo.class)
                        .withText("Digital hjelp til Astrid Nilsen")
                        .single()
                        .getHref())
                .isEqualTo("/min-digitale-hjelp/" + ASTRID);
        assertThat(find(WayTo.class).withText("Behovene til Astrid Nilsen").all())
                .hasSize(1);
        assertThat(find(WayTo.class)
                        .withText("Meldingene til Astrid Nilsen")
                        .single()
                        .getHref())
                .isEqualTo("/meldinger/" + ASTRID);
    }

    @Test
    void herMessagesAreGivenByThemselves() {
        open();
        assertThat(screen()).contains("Resten ser bare du, også det om innlogging og fullmakt");
        writes("liv@heime.example");
        find(Tick.class).all().getLast().setValue(true);

        press("Gi fullmakt");

        verify(proxies)
                .give(ME, new ProxyId(new UUID(0, 9)), LIVS, Set.of(ProxyArea.MESSAGES), LocalDate.of(2027, 5, 27));
    }
}
