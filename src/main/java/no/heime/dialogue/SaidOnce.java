package no.heime.dialogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import no.heime.shared.Phrase;

/**
 * What reads the same on the same day is read once, the newest of it: three who did not answer are one line. Pure.
 */
final class SaidOnce {

    private record Line(Phrase text, String link, LocalDate day) {}

    private SaidOnce() {}

    /** @param messages newest first */
    static List<Message> of(List<Message> messages, ZoneId zone) {
        var lines = new LinkedHashMap<Line, Message>();
        messages.forEach(message -> lines.merge(
                new Line(message.text(), message.link(), LocalDate.ofInstant(message.at(), zone)),
                message,
                (newest, older) -> older.unread() ? newest.alsoUnread() : newest));
        return List.copyOf(lines.values());
    }
}
