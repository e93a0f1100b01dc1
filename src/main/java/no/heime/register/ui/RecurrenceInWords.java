package no.heime.register.ui;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.heime.register.Occasion;
import no.heime.register.Recurrence;
import no.heime.register.Rhythm;
import no.heime.shared.Phrase;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WeekInWords;

/** When something is, as one says it: «i morgen kl. 11», «annenhver mandag kl. 19–21». */
final class RecurrenceInWords {

    /** From so many days in a row on one says the first and the last. */
    private static final int A_RUN = 3;

    private final Clock clock;
    private final Moments moments;
    private final WeekInWords week;
    private final Phrase.Translator texts;

    /** For whoever looks at the screen. */
    RecurrenceInWords(Clock clock) {
        this(clock, Say.locale(), Say::text);
    }

    /** @param texts in the language of the locale, where there is no screen */
    RecurrenceInWords(Clock clock, Locale locale, Phrase.Translator texts) {
        this.clock = clock;
        this.moments = new Moments(clock, locale, texts);
        this.week = new WeekInWords(locale);
        this.texts = texts;
    }

    /** The next time it is; empty when there is none. */
    String next(Recurrence it) {
        return it.next(LocalDateTime.now(clock)).map(this::words).orElse("");
    }

    /** All of it: «første tirsdag i måneden kl. 18 · til 15. desember». */
    String whole(Recurrence it) {
        LocalDate first = it.firstDay();
        LocalDate last = it.lastDay();
        String from = first != null && first.isAfter(LocalDate.now(clock))
                ? texts.translate("register.recurrence.from", moments.date(first))
                : "";
        return Say.dotted(
                texts.translate("shared.time.at", days(it), moments.hours(it.startsAt(), it.endsAt())),
                from,
                last == null ? "" : texts.translate("register.recurrence.until", moments.date(last)));
    }

    private String words(Occasion occasion) {
        var ends = occasion.ends();
        String hours = moments.hours(occasion.starts().toLocalTime(), ends == null ? null : ends.toLocalTime());
        return texts.translate(
                "shared.time.at", moments.coming(occasion.starts().toLocalDate()), hours);
    }

    private String days(Recurrence it) {
        List<DayOfWeek> days = it.days();
        if (it.rhythm() == Rhythm.WEEKLY && days.size() == DayOfWeek.values().length) {
            return texts.translate("register.rhythm.every-day");
        }
        return texts.translate("register.rhythm." + it.rhythm(), isRun(days) ? run(days) : one(days));
    }

    private static boolean isRun(List<DayOfWeek> days) {
        return days.size() >= A_RUN
                && days.getLast().ordinal() - days.getFirst().ordinal() == days.size() - 1;
    }

    private String run(List<DayOfWeek> days) {
        return week.day(days.getFirst()) + "–" + week.day(days.getLast());
    }

    private String one(List<DayOfWeek> days) {
        List<String> names = new ArrayList<>(days.stream().map(week::day).toList());
        String last = names.removeLast();
        return names.isEmpty() ? last : String.join(", ", names) + texts.translate("shared.week.and") + last;
    }
}
