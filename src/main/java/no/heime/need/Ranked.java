package no.heime.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One candidate with its place and why.
 *
 * @param score 0 to 100
 */
public record Ranked(Offered offered, double score, List<Reason> reasons) {

    /** The same, when it is known to have been asked in vain: when it is free says nothing then. */
    Ranked knowing(Optional<Reason.SaidNo> refusal) {
        return refusal.map(no -> new Ranked(
                        offered,
                        score,
                        Stream.concat(Stream.of(no), reasons.stream().filter(Ranked::isNotOfTime))
                                .toList()))
                .orElse(this);
    }

    boolean hasSaidNo() {
        return reasons.stream().anyMatch(Reason.SaidNo.class::isInstance);
    }

    private static boolean isNotOfTime(Reason reason) {
        return !(reason instanceof Reason.FreeToday || reason instanceof Reason.FreeAt);
    }
}
