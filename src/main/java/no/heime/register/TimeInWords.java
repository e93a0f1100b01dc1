package no.heime.register;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTime;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the week that somebody has written in words: «torsdager kl. 11», «måndag til fredag», «kl. 6 på kvelden».
 * Pure. What it does not see, or sees something left out of, may be at any time, and an hour that may be one of the
 * morning or of the evening is both: nobody is kept away from what she could have come to.
 */
final class TimeInWords {

    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("man", DayOfWeek.MONDAY),
            Map.entry("mån", DayOfWeek.MONDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tir", DayOfWeek.TUESDAY),
            Map.entry("tys", DayOfWeek.TUESDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("ons", DayOfWeek.WEDNESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("tor", DayOfWeek.THURSDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("fre", DayOfWeek.FRIDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("lør", DayOfWeek.SATURDAY),
            Map.entry("lau", DayOfWeek.SATURDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("søn", DayOfWeek.SUNDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));

    private static final String SHORT = String.join("|", DAYS.keySet());
    private static final String ENDING = "(?:s|r|nes|rs|ur)?(?:dag|day)\\p{L}*";
    private static final String TO = "\\s*(?:-|–|til|to)\\s*";
    /** Short names only where they stand together: "man" is a word of its own. */
    private static final Pattern FROM_TO =
            words("(" + SHORT + ")(?:\\.|" + ENDING + ")?" + TO + "(" + SHORT + ")(?:" + ENDING + ")?");

    private static final Pattern DAY = words("(?!fridag)(" + SHORT + ")" + ENDING);
    private static final Pattern WORKING_DAYS = words("(?:hver|kvar|yrke|week)dag(?:er|ar|ene|ane)|weekdays?");
    private static final Pattern WEEKEND = words("helg(?:a|en|er|ene|ar|ane)?|weekends?");

    private static final String EVENING = "kveld\\p{L}*|ettermiddag\\p{L}*|evenings?|afternoons?|p\\.?m\\.?";
    private static final String MORNING =
            "morgen\\p{L}*|morgon\\p{L}*|formiddag\\p{L}*|føremiddag\\p{L}*|mornings?|a\\.?m\\.?";
    /** Also such as may be no hours at all. */
    private static final Pattern HOURS = Pattern.compile("(?<![\\p{L}\\d])(?<said>(?:kl\\.?|klokka|klokken|at)\\s*)?"
            + hour("from") + "(?:" + TO + "(?:kl\\.?\\s*)?" + hour("until") + ")?"
            + "(?:\\s*(?:(?:på|om|i|in)\\s+)?(?:the\\s+)?(?:(?<evening>" + EVENING + ")|(?<morning>" + MORNING + ")))?"
            + "(?![\\p{L}\\d])");

    private static final Pattern IN_THE_EVENING = words(EVENING);
    /** «15. september», «hver 2. onsdag». */
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)[0-3]?\\d\\.\\s*(?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|o[kc]t|nov|de[sc]|uk|vek|(?:" + SHORT
                    + ")" + ENDING + ")\\p{L}*");
    /** At an hour before this one, people mostly mean the evening's, and may mean the morning's. */
    private static final int SURELY_IN_THE_MORNING = 9;

    private static final int NOON = 12;
    private static final Pattern LEFT_OUT = words("unntatt|unnateke|utenom|utanom|bortsett|ikke|ikkje|except|not");

    private TimeInWords() {}

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\p{L})(?:" + pattern + ")(?![\\p{L}\\d])", Pattern.UNICODE_CASE);
    }

    private static String hour(String name) {
        return "(?<" + name + ">2[0-3]|[01]?\\d)(?:[.:][0-5]\\d)?";
    }

    static WeekTimes read(@Nullable String written) {
        if (written == null) {
            return WeekTimes.ANY;
        }
        var words = written.toLowerCase(Locale.ROOT);
        var days = days(words);
        var parts = parts(words);
        if (days.isEmpty() && parts.isEmpty() || LEFT_OUT.matcher(words).find()) {
            return WeekTimes.ANY;
        }
        return new WeekTimes(orAll(days, DayOfWeek.values())
                .flatMap(day -> orAll(parts, PartOfDay.values()).map(part -> new WeekTime(day, part)))
                .toList());
    }

    private static Set<DayOfWeek> days(String words) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        FROM_TO.matcher(words).results().forEach(it -> days.addAll(between(day(it, 1), day(it, 2))));
        DAY.matcher(words).results().forEach(it -> days.add(day(it, 1)));
        if (WORKING_DAYS.matcher(words).find()) {
            days.addAll(between(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (WEEKEND.matcher(words).find()) {
            days.addAll(between(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        return days;
    }

    private static DayOfWeek day(MatchResult found, int group) {
        return DAYS.getOrDefault(found.group(group), DayOfWeek.MONDAY);
    }

    /** Over the end of the week, too: «fredag til søndag», «lørdag til mandag». */
    private static List<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        return Stream.iterate(first, day -> day.plus(1))
                .limit(Math.floorMod(last.getValue() - first.getValue(), DayOfWeek.values().length) + 1L)
                .toList();
    }

    /** Empty when there is none, and when there are figures that may be hours of another day. */
    private static Set<PartOfDay> parts(String words) {
        var parts = EnumSet.noneOf(PartOfDay.class);
        var evening = IN_THE_EVENING.matcher(words).find();
        for (var hours :
                HOURS.matcher(DATE.matcher(words).replaceAll(" ")).results().toList()) {
            if (hours.group("said") == null && hours.group("evening") == null && hours.group("morning") == null) {
                return EnumSet.noneOf(PartOfDay.class);
            }
            parts.addAll(parts(hours, evening));
        }
        return parts;
    }

    private static Set<PartOfDay> parts(MatchResult hours, boolean evening) {
        var from = Integer.parseInt(hours.group("from"));
        var until = hours.group("until") == null ? from + 1 : Integer.parseInt(hours.group("until"));
        if (from >= NOON || until > NOON) {
            return between(from, until);
        }
        if (hours.group("evening") != null) {
            return later(from, until);
        }
        var parts = between(from, until > from ? until : until + NOON);
        if (hours.group("morning") == null && (evening || isOfEither(hours.group("from")))) {
            parts.addAll(later(from, until));
        }
        return parts;
    }

    /** Who writes "07" counts to 24. */
    private static boolean isOfEither(String hour) {
        return !hour.startsWith("0") && Integer.parseInt(hour) < SURELY_IN_THE_MORNING;
    }

    /** From ten to one is over noon. */
    private static Set<PartOfDay> later(int from, int until) {
        return between(until > from ? from + NOON : from, until + NOON);
    }

    private static Set<PartOfDay> between(int from, int until) {
        var last = Math.max(from, until - 1);
        return EnumSet.range(PartOfDay.at(LocalTime.of(from, 0)), PartOfDay.at(LocalTime.of(last, 0)));
    }

    private static <T> Stream<T> orAll(Collection<T> said, T[] all) {
        return said.isEmpty() ? Arrays.stream(all) : said.stream();
    }
}
