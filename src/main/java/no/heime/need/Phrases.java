package no.heime.need;

import java.time.DayOfWeek;
import java.util.Locale;
import no.heime.shared.PartOfDay;
import no.heime.shared.Phrase;

/** The small words that need's sentences are put together from. */
final class Phrases {

    private Phrases() {}

    static Phrase day(DayOfWeek day) {
        return Phrase.of("need.day." + day.name().toLowerCase(Locale.ROOT));
    }

    static Phrase part(PartOfDay part) {
        return Phrase.of("shared.week.part." + part);
    }

    /** Minutes as hours without needless decimals: 60 is 1, 90 is 1,5. The comma or point is the language's. */
    static Object hours(int minutes) {
        return minutes % 60 == 0 ? (Object) (minutes / 60) : (Object) (Math.round(minutes / 6.0) / 10.0);
    }
}
