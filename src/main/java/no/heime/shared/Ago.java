package no.heime.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How long ago something was, as time is felt: "for 2 t siden", "i går", "for 3 dager siden". Pure. */
public final class Ago {

    private static final int HOURS_THAT_ARE_COUNTED = 48;
    /** At one in the night, what was at eleven was not yesterday to anybody. */
    private static final int HOURS_THAT_ARE_NO_DAY = 6;

    private Ago() {}

    /**
     * "nå nettopp", "for 2 t siden", also shortly after midnight, "i går", "for 3 dager siden".
     *
     * @param zone where whoever reads it lives, whose midnight counts
     */
    public static Phrase of(Instant then, Instant now, ZoneId zone) {
        var felt = Duration.between(then, now);
        if (felt.toMinutes() < 1) {
            return Phrase.of("shared.time.just-now");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(then, zone), LocalDate.ofInstant(now, zone));
        if (days == 0 || felt.toHours() < HOURS_THAT_ARE_NO_DAY) {
            return Phrase.of("shared.time.ago", lasted(then, now));
        }
        return days == 1
                ? Phrase.of("shared.time.yesterday")
                : Phrase.of("shared.time.ago", Phrase.of("shared.time.days", days));
    }

    /** How long it has lasted: "40 min", never none of them, "26 t", and from two days on "4 dager". */
    public static Phrase lasted(Instant from, Instant to) {
        var felt = Duration.between(from, to);
        if (felt.toMinutes() < 60) {
            return Phrase.of("shared.time.minutes", Math.max(1, felt.toMinutes()));
        }
        return felt.toHours() < HOURS_THAT_ARE_COUNTED
                ? Phrase.of("shared.time.hours", felt.toHours())
                : Phrase.of("shared.time.days", felt.toDays());
    }
}
