package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.shared.Phrase;
import org.junit.jupiter.api.Test;

class SaidOnceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** Half past midnight in Norway. */
    private static final Instant NIGHT = Instant.parse("2026-11-23T23:30:00Z");

    @Test
    void theNewestOfWhatReadsTheSameOnADayIsKeptAndIsNewWhenAnyOfThemIs() {
        var newest = message("Ingen svarte", "/behov/1", Duration.ofHours(3), false);
        var older = message("Ingen svarte", "/behov/1", Duration.ofHours(1), true);
        assertThat(SaidOnce.of(List.of(newest, older), OSLO)).containsExactly(newest.alsoUnread());
    }

    @Test
    void anotherDayAnotherNeedOrAnotherSentenceIsAnotherFact() {
        var messages = List.of(
                message("Ingen svarte", "/behov/1", Duration.ofHours(1), false),
                message("Ingen svarte", "/behov/2", Duration.ofHours(1), false),
                message("Noen sa nei", "/behov/1", Duration.ofHours(1), false),
                message("Ingen svarte", "/behov/1", Duration.ofHours(-1), false));
        assertThat(SaidOnce.of(messages, OSLO)).isEqualTo(messages);
    }

    private static Message message(String text, String link, Duration after, boolean unread) {
        return new Message(
                new NotificationId(UUID.randomUUID()),
                NIGHT.plus(after),
                Phrase.verbatim(text),
                Phrase.verbatim(text),
                link,
                false,
                false,
                unread);
    }
}
