package no.heime.need;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import no.heime.shared.Phrase;

/** How a need stands, as time is felt: "uten svar i 26 t", "spurt for 2 t siden", "nytt". Pure. */
final class WaitingWords {

    private static final int HOURS_THAT_ARE_COUNTED = 72;
    /** At one in the night, what was at eleven was not yesterday to anybody. */
    private static final int HOURS_THAT_ARE_NO_DAY = 6;

    private WaitingWords() {}

    static Phrase of(Need need, Instant now, ZoneId zone) {
        if (need.status() == NeedStatus.CLOSED) {
            return Phrase.of("need.waiting.closed");
        }
        if (need.status() == NeedStatus.AGREED) {
            return Phrase.of("need.waiting.agreed");
        }
        if (has(need, ProposalStatus.ACCEPTED)) {
            return Phrase.of("need.waiting.for-yes");
        }
        if (need.hasWaitedTooLong(now)) {
            return Phrase.of("need.waiting.without-answer", duration(need.lastContact(), now));
        }
        return last(need, now, zone);
    }

    private static Phrase last(Need need, Instant now, ZoneId zone) {
        var last = need.history().getLast();
        return switch (last.what()) {
            case REGISTERED, REWRITTEN -> Phrase.of("need.waiting.new");
            case ASKED, RESOURCE_TAKEN, DECLINED, LAPSED, SENT_TO_MUNICIPALITY, WRITTEN_TO, TURNED_DOWN, WITHDRAWN ->
                Phrase.of("need.waiting." + last.what().slug(), ago(last.at(), now, zone));
            case STEP_LEFT ->
                need.history().size() <= 1 + passed(need)
                        ? Phrase.of("need.waiting.new")
                        : Phrase.of("need.waiting.step-left", ago(last.at(), now, zone));
            default -> Phrase.of("need.waiting.last", ago(last.at(), now, zone));
        };
    }

    /** Steps that the program passed at once because nothing was there. */
    private static long passed(Need need) {
        return need.history().stream().filter(entry -> entry.by() == By.PROGRAM).count();
    }

    private static boolean has(Need need, ProposalStatus status) {
        return need.proposals().stream().anyMatch(p -> p.status() == status);
    }

    /** "nå nettopp", "for 2 t siden", also shortly after midnight, "i går", "for 3 dager siden". */
    static Phrase ago(Instant then, Instant now, ZoneId zone) {
        var passed = Duration.between(then, now);
        if (passed.toMinutes() < 5) {
            return Phrase.of("shared.time.just-now");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(then, zone), LocalDate.ofInstant(now, zone));
        if (days == 0 || passed.toHours() < HOURS_THAT_ARE_NO_DAY) {
            return Phrase.of("shared.time.ago", duration(then, now));
        }
        return days == 1
                ? Phrase.of("shared.time.yesterday")
                : Phrase.of("shared.time.ago", Phrase.of("shared.time.days", days));
    }

    /** "40 min", "26 t", and from three days on "4 dager". */
    static Phrase duration(Instant from, Instant to) {
        var passed = Duration.between(from, to);
        if (passed.toHours() == 0) {
            return Phrase.of("shared.time.minutes", passed.toMinutes());
        }
        return passed.toHours() < HOURS_THAT_ARE_COUNTED
                ? Phrase.of("shared.time.hours", passed.toHours())
                : Phrase.of("shared.time.days", passed.toDays());
    }
}
