package no.heime.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;

/** The parts of a week as one says them: «mandag–fredag formiddag, lørdag». */
public final class WeekInWords {

    private final Locale locale;
    private final Phrase.Translator texts;

    /** For whoever looks at the screen. */
    public WeekInWords(Locale locale) {
        this(locale, I18NProvider::translate);
    }

    /** @param texts in the language of the locale, where there is no screen */
    public WeekInWords(Locale locale, Phrase.Translator texts) {
        this.locale = Language.of(locale).formats();
        this.texts = texts;
    }

    public String of(WeekTimes times) {
        if (times.isAny()) {
            return texts.translate("shared.week.any");
        }
        Map<DayOfWeek, Set<PartOfDay>> byDay = new EnumMap<>(DayOfWeek.class);
        times.times().forEach(time -> byDay.computeIfAbsent(time.day(), day -> EnumSet.noneOf(PartOfDay.class))
                .add(time.part()));
        List<String> runs = new ArrayList<>();
        DayOfWeek first = null;
        DayOfWeek last = null;
        for (DayOfWeek day : byDay.keySet()) {
            if (first == null || last == null) {
                first = day;
            } else if (last.getValue() + 1 != day.getValue() || !byDay.get(day).equals(byDay.get(first))) {
                runs.add(words(first, last, byDay));
                first = day;
            }
            last = day;
        }
        if (first != null && last != null) {
            runs.add(words(first, last, byDay));
        }
        return String.join(", ", runs);
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? day(first) : day(first) + "–" + day(last);
    }

    private String words(DayOfWeek first, DayOfWeek last, Map<DayOfWeek, Set<PartOfDay>> byDay) {
        boolean always = first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY;
        String days = always ? texts.translate("shared.week.every-day") : days(first, last);
        Set<PartOfDay> parts = byDay.getOrDefault(first, Set.of());
        if (parts.size() == PartOfDay.values().length) {
            return days;
        }
        String part = always ? "shared.week.when." : "shared.week.part.";
        return days + " "
                + parts.stream()
                        .map(one -> texts.translate(part + one))
                        .collect(Collectors.joining(texts.translate("shared.week.and")));
    }
}
