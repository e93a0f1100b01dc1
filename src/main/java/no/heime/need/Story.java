package no.heime.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.heime.shared.Phrase;

/** Gives a need's history its words. What somebody wrote when declining is read by staff only. Pure. */
final class Story {

    private Story() {}

    static List<StoryLine> of(Need need, boolean forStaff, OnBehalf onBehalf) {
        return need.history().stream()
                .map(entry -> new StoryLine(
                        entry.at(),
                        onBehalf.mark(sentence(entry, forStaff), entry),
                        entry.by().isOnBehalf()))
                .toList();
    }

    static Phrase sentence(HistoryEntry entry, boolean forStaff) {
        var plain = Phrase.of(key(entry), parameters(entry).toArray());
        var said = entry.said();
        boolean hidden = !forStaff && entry.by() == By.HELPER;
        if (said != null && !hidden) {
            plain = Phrase.of("need.history.with-words", plain, said);
        }
        var reason = entry.reason();
        return reason == null || !forStaff
                ? plain
                : Phrase.of("need.history.with-reason", plain, Phrase.of("need.decline." + slug(reason)));
    }

    private static String key(HistoryEntry entry) {
        var key = "need.history." + entry.what().slug();
        var outcome = entry.outcome();
        return outcome == null ? key : key + "." + slug(outcome);
    }

    private static List<Object> parameters(HistoryEntry entry) {
        var parameters = new ArrayList<Object>();
        if (entry.subject() != null) {
            parameters.add(entry.subject());
        } else if (entry.step() != null) {
            parameters.add(Phrase.of("shared.step." + entry.step()));
        }
        return parameters;
    }

    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
