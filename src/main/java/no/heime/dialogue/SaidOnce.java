package no.heime.dialogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What reads the same on the same day is read once, the newest of it: three who did not answer are one line. What counts
 * each time is read each time. Pure.
 */
final class SaidOnce {

    private record Line(
            Phrase text,
            String link,
            LocalDate day,
            @Nullable NotificationId own) {

        static Line of(Message message, ZoneId zone) {
            return new Line(
                    message.text(),
                    message.link(),
                    LocalDate.ofInstant(message.at(), zone),
                    message.onItsOwn() ? message.id() : null);
        }
    }

    private SaidOnce() {}

    /** @param messages newest first */
    static List<Message> of(List<Message> messages, ZoneId zone) {
        var lines = new LinkedHashMap<Line, Message>();
        messages.forEach(message -> lines.merge(
                Line.of(message, zone), message, (newest, older) -> older.unread() ? newest.alsoUnread() : newest));
        return List.copyOf(lines.values());
    }
}
