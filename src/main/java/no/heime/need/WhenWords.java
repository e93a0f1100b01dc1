package no.heime.need;

import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;

/** How often and how soon, as short as one would say it: "helst i dag", "torsdager", "ukentlig, helst i dag". */
final class WhenWords {

    private WhenWords() {}

    static Phrase of(NewNeed wish) {
        boolean oneDay =
                wish.times().times().stream().map(time -> time.day()).distinct().count() == 1;
        return switch (wish.frequency()) {
            case WEEKLY ->
                from(wish.urgency(), oneDay ? day("need.when.every", wish.times()) : Phrase.of("need.when.weekly"));
            case SEVERAL -> Phrase.of("need.when.several", soon(wish, oneDay));
            case ONCE -> soon(wish, oneDay);
        };
    }

    private static Phrase soon(NewNeed wish, boolean oneDay) {
        return switch (wish.urgency()) {
            case TODAY -> Phrase.of("need.when.today");
            case THIS_WEEK -> oneDay ? day("need.when.on", wish.times()) : Phrase.of("need.when.this-week");
            case WHENEVER -> oneDay ? day("need.when.on", wish.times()) : Phrase.of("need.when.whenever");
        };
    }

    /** What comes every week also begins at some time. */
    private static Phrase from(Urgency urgency, Phrase often) {
        return urgency == Urgency.WHENEVER ? often : Phrase.of("need.when.from." + urgency, often);
    }

    private static Phrase day(String key, WeekTimes times) {
        return Phrase.of(key + "." + times.times().getFirst().day().name().toLowerCase(java.util.Locale.ROOT));
    }
}
