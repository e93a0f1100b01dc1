package no.heime.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.heime.shared.Ago;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** Time as it is felt: «spurt for 2 t siden», «i går kl. 15.30», in the reader's language. */
public final class Moments {

    private static final int DAYS_THAT_ARE_STILL_COUNTED = 14;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("mm");
    /** The word joiner: after a dash a line may break otherwise. */
    private static final String STAYS_TOGETHER = "\u2060";

    private static final int DAYS_WITH_A_NAME_OF_THEIR_OWN = 7;

    private final Clock clock;
    private final Locale locale;
    private final Phrase.Translator texts;

    /** For whoever looks at the screen. */
    public Moments(Clock clock, Locale locale) {
        this(clock, locale, I18NProvider::translate);
    }

    /** @param texts in the language of the locale, where there is no screen */
    public Moments(Clock clock, Locale locale, Phrase.Translator texts) {
        this.clock = clock;
        this.locale = Language.of(locale).formats();
        this.texts = texts;
    }

    /** How long ago it was, as {@link Ago} has it, and after two weeks its date: «3. mars». */
    public String ago(Instant then) {
        var day = day(then);
        return ChronoUnit.DAYS.between(day, LocalDate.now(clock)) > DAYS_THAT_ARE_STILL_COUNTED
                ? date(day)
                : Ago.of(then, clock.instant(), clock.getZone()).in(texts);
    }

    /** When it was or will be: «i dag kl. 08.12», «tirsdag 3. mars kl. 12.00». */
    public String at(Instant moment) {
        return texts.translate("shared.time.at", day(day(moment)), hour(moment));
    }

    /** Before which time something has to be done: «kl. 18 i dag», «kl. 10 i morgen», «kl. 12.30 torsdag». */
    public String until(Instant moment) {
        return texts.translate(
                "shared.time.until", clockTime(LocalTime.ofInstant(moment, clock.getZone())), coming(day(moment)));
    }

    public String hour(Instant moment) {
        return format("shared.time.hour-pattern", moment.atZone(clock.getZone()));
    }

    /** Which day: «i dag», «i morgen», «tirsdag 3. mars»; with its year when it is another than this one. */
    public String day(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        if (days == 0) {
            return texts.translate("shared.time.today");
        }
        if (days == 1) {
            return texts.translate("shared.time.tomorrow");
        }
        return days == -1 ? texts.translate("shared.time.yesterday") : dayAndDate(day);
    }

    public boolean isToday(LocalDate day) {
        return LocalDate.now(clock).equals(day);
    }

    private String dayAndDate(LocalDate day) {
        return format(
                isThisYear(day) ? "shared.time.day-pattern" : "shared.time.day-year-pattern",
                day.atStartOfDay(clock.getZone()));
    }

    /** A day to come: «i dag», «i morgen», «torsdag», and from a week on «torsdag 3. desember». */
    public String coming(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        return days > 1 && days < DAYS_WITH_A_NAME_OF_THEIR_OWN
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale)
                : day(day);
    }

    /** «3. november»; with its year when it is another than this one. */
    public String date(LocalDate day) {
        return format(
                isThisYear(day) ? "shared.time.date-pattern" : "shared.time.date-year-pattern",
                day.atStartOfDay(clock.getZone()));
    }

    /** The same where there is little room: «3. nov.», «3. nov. 2025». */
    public String shortDate(LocalDate day) {
        return format(
                isThisYear(day) ? "shared.time.short-date-pattern" : "shared.time.short-date-year-pattern",
                day.atStartOfDay(clock.getZone()));
    }

    /** «11», «11.30»: whole hours have no minutes, where one says it so. */
    public String clockTime(LocalTime time) {
        var hour = String.valueOf(time.getHour());
        return time.getMinute() == 0
                ? texts.translate("shared.time.clock.whole", hour)
                : texts.translate("shared.time.clock", hour, MINUTE.format(time));
    }

    /** «11», or «11–12.30» when one knows how long it lasts, which stays together where a line is full. */
    public String hours(LocalTime starts, @Nullable LocalTime ends) {
        return ends == null ? clockTime(starts) : clockTime(starts) + "–" + STAYS_TOGETHER + clockTime(ends);
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == LocalDate.now(clock).getYear();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private String format(String patternKey, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(texts.translate(patternKey), locale).format(moment);
    }
}
