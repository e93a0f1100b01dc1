package no.heime.accesslog;

import static no.heime.accesslog.ChainFinding.Trouble.BEGINNING_UNKNOWN;
import static no.heime.accesslog.ChainFinding.Trouble.ENDS_TOO_EARLY;
import static no.heime.accesslog.ChainFinding.Trouble.END_UNKNOWN;
import static no.heime.accesslog.ChainFinding.Trouble.NEVER_A_KEY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through the chains from their beginnings on and says where one does not hold. */
@Component
class ChainCheck {

    private final Lines lines;
    private final Heads heads;
    private final Cuts cuts;
    private final Seals seals;

    ChainCheck(Lines lines, Heads heads, Cuts cuts, Seals seals) {
        this.lines = lines;
        this.heads = heads;
        this.cuts = cuts;
        this.seals = seals;
    }

    List<ChainFinding> all() {
        return heads.municipalities().stream().map(this::of).toList();
    }

    /**
     * How far it had come is read first, and then where it begins: a program that writes meanwhile makes the chain longer.
     * One that deletes meanwhile moves its beginning; then it is gone through once more.
     */
    private ChainFinding of(String municipality) {
        var cut = cuts.of(municipality);
        var found = of(municipality, cut);
        var now = cuts.of(municipality);
        return found.holds() || now == null || now.equals(cut) ? found : of(municipality, now);
    }

    private ChainFinding of(String municipality, @Nullable Cut cut) {
        var head = heads.of(municipality);
        var links = new Links(seals, cut);
        long left = 0;
        try (var chain = lines.chain(municipality)) {
            for (var line : (Iterable<Line>) chain::iterator) {
                if (cut != null && line.place() <= cut.place()) {
                    left++;
                    continue;
                }
                if (cut != null && links.place() == cut.place() && !seals.holds(cut, line)) {
                    return ChainFinding.broken(municipality, line.place(), BEGINNING_UNKNOWN);
                }
                var trouble = links.next(line);
                if (trouble != null) {
                    return ChainFinding.broken(municipality, links.place(), trouble);
                }
            }
        }
        if (cut != null && links.place() == cut.place() && !seals.holds(cut, null)) {
            return ChainFinding.broken(municipality, cut.place() + 1, BEGINNING_UNKNOWN);
        }
        if (head != null && head.place() > links.place()) {
            return ChainFinding.broken(municipality, links.place() + 1, ENDS_TOO_EARLY);
        }
        if (seals.hasKey() && links.place() > 0 && links.withoutKey() == links.place()) {
            return ChainFinding.broken(municipality, 1, NEVER_A_KEY);
        }
        if (!isKnown(head) && !isKnown(heads.of(municipality))) {
            return ChainFinding.broken(municipality, links.place() + 1, END_UNKNOWN);
        }
        return ChainFinding.whole(municipality, links, cut, left);
    }

    private boolean isKnown(@Nullable Head head) {
        return head != null && seals.holds(head);
    }
}
