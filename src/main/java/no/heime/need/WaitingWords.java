package no.heime.need;

import java.time.Instant;
import java.time.ZoneId;
import no.heime.shared.Ago;
import no.heime.shared.Phrase;

/** How a need stands, as time is felt: "uten svar i 26 t", "spurt for 2 t siden", "nytt". Pure. */
final class WaitingWords {

    private WaitingWords() {}

    static Phrase of(Need need, Instant now, ZoneId zone) {
        if (need.status() == NeedStatus.CLOSED) {
            return Phrase.of("need.waiting.closed");
        }
        if (need.told().hasUnansweredLetter()) {
            return Phrase.of(
                    "need.waiting.written-back",
                    Ago.of(need.told().letters().getLast().at(), now, zone));
        }
        if (need.status() == NeedStatus.AGREED) {
            return Phrase.of("need.waiting.agreed");
        }
        if (has(need, ProposalStatus.ACCEPTED)) {
            return Phrase.of("need.waiting.for-yes");
        }
        if (need.hasWaitedTooLong(now)) {
            return Phrase.of("need.waiting.without-answer", Ago.lasted(need.lastContact(), now));
        }
        return last(need, now, zone);
    }

    private static Phrase last(Need need, Instant now, ZoneId zone) {
        var last = need.history().getLast();
        return switch (last.what()) {
            case REGISTERED, REWRITTEN -> Phrase.of("need.waiting.new");
            case ASKED,
                    RESOURCE_TAKEN,
                    DECLINED,
                    LAPSED,
                    SENT_TO_MUNICIPALITY,
                    WRITTEN_TO,
                    WRITTEN_BACK,
                    TURNED_DOWN,
                    WITHDRAWN -> Phrase.of("need.waiting." + last.what().slug(), Ago.of(last.at(), now, zone));
            case STEP_LEFT ->
                need.history().size() <= 1 + passed(need)
                        ? Phrase.of("need.waiting.new")
                        : Phrase.of("need.waiting.step-left", Ago.of(last.at(), now, zone));
            default -> Phrase.of("need.waiting.last", Ago.of(last.at(), now, zone));
        };
    }

    /** Steps that the program passed at once because nothing was there. */
    private static long passed(Need need) {
        return need.history().stream().filter(entry -> entry.by() == By.PROGRAM).count();
    }

    private static boolean has(Need need, ProposalStatus status) {
        return need.proposals().stream().anyMatch(p -> p.status() == status);
    }
}
