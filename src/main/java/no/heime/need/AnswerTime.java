package no.heime.need;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * By when somebody who is asked has to answer. The more it hastens, the sooner, so that the next can be asked while there
 * is time for it; and never while people sleep. It is a whole hour, so that it can be said and remembered. Pure.
 *
 * <p>What is asked late in the evening or at night counts from the morning. What is needed today is answered before that
 * day's evening is over.
 */
final class AnswerTime {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Who wakes up with the question has this long to see it. */
    private static final LocalTime FORENOON = LocalTime.of(10, 0);

    /** From now on nobody can be expected to answer the same evening. */
    private static final LocalTime LATE = LocalTime.of(20, 0);

    private static final LocalTime EVENING_ENDS = LocalTime.of(21, 0);

    private AnswerTime() {}

    /** @param where whose nights and evenings they are */
    static Instant until(Urgency urgency, Instant asked, ZoneId where) {
        var from = awake(asked.atZone(where));
        var until = wholeHour(from.plus(urgency.questionWaits()));
        var tonight = from.with(EVENING_ENDS);
        return (urgency == Urgency.TODAY && until.isAfter(tonight) ? tonight : notAtNight(until)).toInstant();
    }

    private static ZonedDateTime awake(ZonedDateTime asked) {
        if (!asked.toLocalTime().isBefore(LATE)) {
            return asked.plusDays(1).with(MORNING);
        }
        return asked.toLocalTime().isBefore(MORNING) ? asked.with(MORNING) : asked;
    }

    private static ZonedDateTime wholeHour(ZonedDateTime moment) {
        var hour = moment.truncatedTo(ChronoUnit.HOURS);
        return hour.isEqual(moment) ? hour : hour.plusHours(1);
    }

    private static ZonedDateTime notAtNight(ZonedDateTime moment) {
        if (moment.toLocalTime().isAfter(EVENING_ENDS)) {
            return moment.plusDays(1).with(FORENOON);
        }
        return moment.toLocalTime().isBefore(FORENOON) ? moment.with(FORENOON) : moment;
    }
}
