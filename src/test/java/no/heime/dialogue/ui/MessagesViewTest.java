package no.heime.dialogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.heime.dialogue.Message;
import no.heime.dialogue.NextOfKinMessages;
import no.heime.dialogue.NotificationId;
import no.heime.dialogue.Notifications;
import no.heime.dialogue.UnreadBroadcaster;
import no.heime.dialogue.UnreadChanged;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.need.WaitingForAnswer;
import no.heime.need.WaitingForMe;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import no.heime.shared.ui.Row;
import no.heime.shared.ui.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(
        classes = {Texts.class, UnreadBroadcaster.class, ActsForSomebody.class, MessagesViewTest.Noon.class})
@ViewPackages(classes = MessagesView.class)
class MessagesViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final Actor JONAS =
            new Actor(new PersonId(new UUID(0, 3)), "Jonas Berg", "1822", null, Language.NB, List.of());

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));
        }
    }

    @Autowired
    ApplicationEventPublisher events;

    @MockitoBean
    Notifications notifications;

    @MockitoBean
    NextOfKinMessages nextOfKin;

    @MockitoBean
    WaitingForAnswer needs;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(JONAS);
        when(user.actor()).thenReturn(Optional.of(JONAS));
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void told(String text) {
        when(notifications.mine(JONAS)).thenReturn(List.of(message(text, "/behov/1", false)));
    }

    private static Message message(String text, String link, boolean asks) {
        return new Message(
                new NotificationId(UUID.randomUUID()),
                NOW.minusSeconds(7200),
                Phrase.verbatim(text),
                Phrase.verbatim(asks ? "Du ble spurt" : text),
                link,
                asks,
                false,
                true);
    }

    @Test
    void whatWaitsForAnAnswerIsNotSaidASecondTimeBelow() {
        when(notifications.mine(JONAS))
                .thenReturn(List.of(
                        message("Kan du hjelpe?", "/sporsmal/1/2", true),
                        message("Spurt av kommunen", "/sporsmal/1/2", false),
                        message("Kan du hjelpe?", "/sporsmal/3/4", true)));
        when(needs.of(JONAS))
                .thenReturn(
                        List.of(new WaitingForMe(Phrase.verbatim("Kan du hjelpe? Snømåking"), "/sporsmal/1/2", NOW)));

        navigate(MessagesView.class);

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .containsExactly("/sporsmal/1/2", "/sporsmal/1/2", "/sporsmal/3/4");
        assertThat(screen()).contains("Spurt av kommunen");
    }

    @Test
    void whatAsksNoMoreIsToldAsWhatWas() {
        when(notifications.mine(JONAS)).thenReturn(List.of(message("Kan du hjelpe?", "/sporsmal/3/4", true)));

        navigate(MessagesView.class);

        assertThat(screen()).contains("Du ble spurt").doesNotContain("Kan du hjelpe?");
    }

    @Test
    void noMessagesSaysWhatComesHere() {
        navigate(MessagesView.class);

        assertThat(screen()).contains("Ingen meldinger");
    }

    @Test
    void whatWaitsForMyAnswerComesFirst() {
        told("Noen vil hjelpe deg");
        when(needs.of(JONAS))
                .thenReturn(List.of(new WaitingForMe(
                        Phrase.verbatim("Kan du hjelpe? Snømåking"), "/sporsmal/1/2", NOW.minusSeconds(3600))));

        navigate(MessagesView.class);

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).containsExactly("/sporsmal/1/2", "/behov/1");
        assertThat(find(Row.class).all()).hasSize(2);
        assertThat(find(Rows.class).all()).hasSize(2);
        assertThat(screen()).contains("for 1 t siden").contains("for 2 t siden");
    }

    @Test
    void whatIsSeenIsReadAndWasMarkedAsNew() {
        told("Noen vil hjelpe deg");

        navigate(MessagesView.class);

        assertThat(screen()).endsWith("ny");
        verify(notifications).markAllRead(JONAS, List.of());
    }

    @Test
    void whatHerWorkTellsHerIsNotMarkedWhileSheIsHereAsHerself() {
        when(user.hasLaidWorkAside()).thenReturn(true);
        when(notifications.mine(JONAS))
                .thenReturn(List.of(message("Nytt behov", "/innboks/1", false), message("Svar", "/behov/1", false)));

        navigate(MessagesView.class);

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).containsExactly("/meg", "/behov/1");
        assertThat(screen()).containsOnlyOnce("bytt til kommunen under Meg");
        verify(notifications).markAllReadButWork(JONAS, List.of());
        verify(notifications, never()).markAllRead(any(), any());
    }

    @Test
    void whatIsNoLongerAskedGoesWhenTheNumberFalls() {
        when(notifications.mine(JONAS)).thenReturn(List.of(message("Kan du hjelpe?", "/sporsmal/1/2", true)));
        when(needs.of(JONAS))
                .thenReturn(List.of(new WaitingForMe(Phrase.verbatim("Kan du hjelpe?"), "/sporsmal/1/2", NOW)));
        navigate(MessagesView.class);

        unread(1);
        verify(needs).of(JONAS);

        when(notifications.mine(JONAS)).thenReturn(List.of());
        when(needs.of(JONAS)).thenReturn(List.of());
        unread(0);
        assertThat(screen()).contains("Ingen meldinger").doesNotContain("Kan du hjelpe?");
    }

    /** A page is redrawn when its session is let go of, as at the end of a request. */
    private void unread(long count) {
        events.publishEvent(new UnreadChanged(JONAS.id(), count));
        var ui = UI.getCurrent();
        ui.getSession().unlock();
        ui.getSession().lock();
        UI.setCurrent(ui);
    }

    @Test
    void whoMayReadAnothersMessagesIsLedToThem() {
        var odd = new PersonId(new UUID(0, 8));
        when(nextOfKin.whose(JONAS)).thenReturn(Map.of(odd, Phrase.verbatim("Odd Vik")));

        navigate(MessagesView.class);

        assertThat(find(Anchor.class).withText("Meldinger til Odd Vik").single().getHref())
                .isEqualTo("/meldinger/" + odd);
    }

    @Test
    void whenTheStoreIsAwayNothingIsMarkedAsRead() {
        when(notifications.mine(JONAS)).thenThrow(new DataAccessResourceFailureException("no answer"));

        navigate(MessagesView.class);

        assertThat(screen()).contains("Vi får ikke kontakt med lageret");
        verify(notifications, never()).markAllRead(any(), any());
    }
}
