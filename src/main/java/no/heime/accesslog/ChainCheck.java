package no.heime.accesslog;

import static no.heime.accesslog.ChainFinding.Trouble.CHANGED;
import static no.heime.accesslog.ChainFinding.Trouble.ENDS_TOO_EARLY;
import static no.heime.accesslog.ChainFinding.Trouble.END_UNKNOWN;
import static no.heime.accesslog.ChainFinding.Trouble.KEY_LEFT_OUT;
import static no.heime.accesslog.ChainFinding.Trouble.MISSING;
import static no.heime.accesslog.ChainFinding.Trouble.NEVER_A_KEY;
import static no.heime.accesslog.ChainFinding.Trouble.UNKNOWN_KEY;

import java.util.List;
import no.heime.accesslog.ChainFinding.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through the chains from their beginnings on and says where one does not hold. */
@Component
class ChainCheck {

    private final Lines lines;
    private final Heads heads;
    private final Seals seals;

    ChainCheck(Lines lines, Heads heads, Seals seals) {
        this.lines = lines;
        this.heads = heads;
        this.seals = seals;
    }

    List<ChainFinding> all() {
        return heads.municipalities().stream().map(this::of).toList();
    }

    /** How far it had come is read first: a program that writes meanwhile makes the chain longer, and never shorter. */
    private ChainFinding of(String municipality) {
        var head = heads.of(municipality);
        var before = Seals.BEGINNING;
        long place = 0;
        long withoutKey = 0;
        try (var chain = lines.chain(municipality)) {
            for (var line : (Iterable<Line>) chain::iterator) {
                place++;
                var trouble = trouble(line, place, before, withoutKey);
                if (trouble != null) {
                    return ChainFinding.broken(municipality, place, trouble);
                }
                withoutKey += line.isSealedWithKey() ? 0 : 1;
                before = line.seal();
            }
        }
        if (head != null && head.place() > place) {
            return ChainFinding.broken(municipality, place + 1, ENDS_TOO_EARLY);
        }
        if (seals.hasKey() && place > 0 && withoutKey == place) {
            return ChainFinding.broken(municipality, 1, NEVER_A_KEY);
        }
        if (!isKnown(head) && !isKnown(heads.of(municipality))) {
            return ChainFinding.broken(municipality, place + 1, END_UNKNOWN);
        }
        return ChainFinding.whole(municipality, place, before, withoutKey);
    }

    /** @param withoutKey how many lines before it are sealed without a key */
    private @Nullable Trouble trouble(Line line, long place, String before, long withoutKey) {
        if (line.place() != place) {
            return MISSING;
        }
        if (!seals.isKnown(line.key())) {
            return UNKNOWN_KEY;
        }
        if (!line.isSealedWithKey() && withoutKey < place - 1) {
            return KEY_LEFT_OUT;
        }
        return seals.holds(line, before) ? null : CHANGED;
    }

    private boolean isKnown(@Nullable Head head) {
        return head != null && seals.holds(head);
    }
}
