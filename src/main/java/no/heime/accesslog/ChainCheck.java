package no.heime.accesslog;

import java.util.List;
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

    private ChainFinding of(String municipality) {
        var before = Seals.BEGINNING;
        long place = 0;
        long withoutKey = 0;
        try (var chain = lines.chain(municipality)) {
            for (var line : (Iterable<Line>) chain::iterator) {
                place++;
                if (line.place() != place || !seals.holds(line, before)) {
                    return ChainFinding.broken(municipality, place, trouble(line, place));
                }
                withoutKey += line.key().equals(Seals.WITHOUT_KEY) ? 1 : 0;
                before = line.seal();
            }
        }
        var head = heads.of(municipality);
        if (head != null && (head.place() > place || !seals.holds(head))) {
            return ChainFinding.broken(municipality, place + 1, ChainFinding.Trouble.ENDS_TOO_EARLY);
        }
        return ChainFinding.whole(municipality, place, before, withoutKey);
    }

    private ChainFinding.Trouble trouble(Line line, long place) {
        if (line.place() != place) {
            return ChainFinding.Trouble.MISSING;
        }
        return seals.isKnown(line.key()) ? ChainFinding.Trouble.CHANGED : ChainFinding.Trouble.UNKNOWN_KEY;
    }
}
