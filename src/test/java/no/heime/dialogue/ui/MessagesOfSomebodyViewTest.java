package no.heime.dialogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.dialogue.MessagesOfSomebody;
import no.heime.dialogue.NextOfKinMessages;
import no.heime.dialogue.Notifications;
import no.heime.dialogue.UnreadBroadcaster;
import no.heime.dialogue.UnreadChanged;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.need.WaitingForAnswer;
import no.heime.proxy.ActsForSomebody;
import no.heime.proxy.ProxyEvent;
import no.heime.proxy.RanOut;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.OtherThreads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(
        classes = {Texts.class, UnreadBroadcaster.class, ActsForSomebody.class, MessagesOfSomebodyViewTest.Noon.class})
@ViewPackages(classes = MessagesOfSomebodyView.class)
class MessagesOfSomebodyViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final PersonId ODD = new PersonId(new UUID(0, 8));
    private static final Actor LIV =
            new Actor(new PersonId(new UUID(0, 3)), "Liv Vik", "1822", null, Language.NB, List.of());

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));
        }
    }

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ActsForSomebody proxies;

    @MockitoBean
    NextOfKinMessages messages;

    @MockitoBean
    Notifications notifications;

    @MockitoBean
    WaitingForAnswer needs;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(LIV);
        when(user.actor()).thenReturn(Optional.of(LIV));
    }

    private static MessagesOfSomebody.Line line(String text, @Nullable String link, boolean isNew) {
        return new MessagesOfSomebody.Line(Phrase.verbatim(text), NOW.minusSeconds(7200), link, isNew);
    }

    private void shows(List<MessagesOfSomebody.Line> waiting, MessagesOfSomebody.Line... told) {
        when(messages.of(LIV, ODD))
                .thenReturn(new MessagesOfSomebody(ODD, Phrase.verbatim("Odd Vik"), waiting, List.of(told)));
    }

    private void open() {
        UI.getCurrent().navigate("meldinger/" + ODD);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void itSaysForWhomAndLeadsOnlyWhereSheMay() {
        shows(
                List.of(line("Noen vil hjelpe deg: Snømåking. Si ja eller nei takk.", null, false)),
                line("Kommunen har skrevet til deg: Snømåking", "/brev/1", true),
                line("Kommunen har sett på behovet ditt: Snømåking", null, false));
        open();

        assertThat(find(ActingFor.class).single().getElement().getTextRecursively())
                .isEqualTo("Du gjør dette for Odd Vik");
        assertThat(screen()).startsWith("Meldinger til Odd Vik").contains("Noe av det kan bare Odd Vik svare på.");
        assertThat(find(H2.class).all().stream().map(H2::getText))
                .containsExactly("Venter på Odd Vik", "Det Odd Vik har fått vite");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).containsExactly("/brev/1");
        assertThat(find(Div.class).withClassName("row").all()).hasSize(2);
    }

    @Test
    void whatIsNewToHerIsMarkedAndSeenAsHers() {
        shows(List.of(), line("Kommunen har skrevet til deg: Snømåking", "/brev/1", true));
        open();

        assertThat(screen()).endsWith("ny").contains("Det du leser, er fortsatt nytt for Odd Vik.");
        verify(messages).seen(LIV, ODD);
        verify(notifications, never()).markAllRead(any(), any());
    }

    @Test
    void nothingThereSaysWhatComes() {
        shows(List.of());
        open();

        assertThat(screen()).contains("Ingen meldinger").contains("Når Odd Vik får vite noe");
    }

    @Test
    void whoDoesNotActForHimReadsThatInOneSentenceAndNothingIsSeen() {
        when(messages.of(LIV, ODD)).thenThrow(DomainException.conflict("proxy.refused.over"));
        open();

        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.").doesNotContain("Odd Vik");
        verify(messages, never()).seen(any(), any());
    }

    @Test
    void whatIsNoAddressIsNotFound() {
        UI.getCurrent().navigate("meldinger/tull");

        assertThat(screen()).startsWith("Meldinger");
        verify(messages, never()).of(any(), any());
    }

    @Test
    void onesOwnAreWhereOneHasThemAll() {
        UI.getCurrent().navigate("meldinger/" + LIV.id());

        assertThat(getCurrentView()).isInstanceOf(MessagesView.class);
    }

    @Test
    void whatIsNewWhileSheReadsIsDrawnAtOnceAndHavingSeenItDrawsNothing() {
        shows(List.of(), line("Den første", null, true));
        when(notifications.unreadCount(LIV)).thenReturn(1L);
        open();

        unread(0);
        verify(messages, times(1)).of(LIV, ODD);

        shows(List.of(), line("Den andre", null, true), line("Den første", null, false));
        unread(1);
        assertThat(screen()).contains("Den andre");
    }

    private void unread(long count) {
        events.publishEvent(new UnreadChanged(LIV.id(), count));
        OtherThreads.runWhatTheyAskedFor();
    }

    @Test
    void whenSheActsForHimNoMoreNothingOfItStaysOnTheScreenAndNothingNewComes() {
        shows(List.of(), line("Kommunen har skrevet til deg: Snømåking", "/brev/1", true));
        open();

        proxies.on(new ProxyEvent.Ended(new UUID(0, 7), NOW, ODD, LIV.id(), ODD, null));
        OtherThreads.runWhatTheyAskedFor();
        unread(5);

        assertThat(screen())
                .contains("Du har ikke fullmakt til dette nå.")
                .doesNotContain("Snømåking")
                .doesNotContain("Odd Vik");
        verify(messages, times(1)).of(LIV, ODD);
    }

    @Test
    void soItIsWhenItHasRunOutWithTheDayBefore() {
        shows(List.of(), line("Kommunen har skrevet til deg: Snømåking", "/brev/1", true));
        open();

        proxies.on(new RanOut(LIV.id()));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.").doesNotContain("Snømåking");
    }

    @Test
    void whenTheStoreIsAwayNothingIsSeen() {
        when(messages.of(LIV, ODD)).thenThrow(new DataAccessResourceFailureException("no answer"));
        open();

        assertThat(screen()).contains("Vi får ikke kontakt med lageret");
        verify(messages, never()).seen(any(), any());
    }
}
