package no.heime.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.heime.register.Amount;
import no.heime.shared.Language;
import no.heime.shared.SpokenLanguage;

/**
 * Puts candidates in order, best first, and explains itself. A pure function of values: the same candidates in any order
 * give the same answer, and a shorter way never ranks lower when all else is equal.
 *
 * <p>Weights, together 100: kind fit 25, travel 30, overlap of times 20, free capacity 10, language 5, earlier good
 * contact 10. Travel weighs most because on this coast it decides whether a promise is kept; earlier contact weighs less
 * than an hour's ferry, so that a known helper does not wear out a new one's chance. Ties are broken by identity.
 */
public final class Ranking {

    static final double KIND = 25;
    static final double TRAVEL = 30;
    static final double TIMES = 20;
    static final double CAPACITY = 10;
    static final double LANGUAGE = 5;
    static final double KNOWN = 10;

    /** Minutes of travel that halve what nearness is worth. */
    private static final double HALF_WAY = 30;

    /** Times a week that both can, from which more makes no difference. */
    private static final int ENOUGH_TIMES = 3;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.offered().id());

    private Ranking() {}

    public static List<Ranked> rank(Wish wish, Collection<Offered> candidates) {
        return candidates.stream()
                .map(offered -> new Ranked(offered, score(wish, offered), reasons(wish, offered)))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Whoever was asked about this need in vain comes after all others, in the order they had. */
    static List<Ranked> askedInVainLast(List<Ranked> ranked, Function<UUID, Optional<Reason.SaidNo>> refusals) {
        return ranked.stream()
                .map(one -> one.knowing(refusals.apply(one.offered().id())))
                .sorted(Comparator.comparing(Ranked::hasSaidNo))
                .toList();
    }

    static double score(Wish wish, Offered offered) {
        return kind(wish, offered)
                + travel(offered)
                + times(wish, offered)
                + capacity(wish, offered)
                + (speaks(offered, wish) ? LANGUAGE : 0)
                + (offered.helpedIn() != null ? KNOWN : 0);
    }

    private static double kind(Wish wish, Offered offered) {
        return offered.kinds().contains(wish.kind()) ? KIND / offered.kinds().size() : 0;
    }

    private static double travel(Offered offered) {
        var minutes = offered.travelMinutes();
        return minutes == null ? TRAVEL : TRAVEL * HALF_WAY / (HALF_WAY + minutes);
    }

    private static double times(Wish wish, Offered offered) {
        var together = Together.of(wish, offered);
        if (together.isNever()) {
            return 0;
        }
        if (wish.times().isAny() || offered.times().isAny()) {
            return TIMES / 2;
        }
        int common = together.free().size();
        int wanted = Math.min(ENOUGH_TIMES, wish.times().times().size());
        return TIMES * Math.min(common, wanted) / wanted;
    }

    private static double capacity(Wish wish, Offered offered) {
        var free = offered.freeMinutes();
        if (free == null) {
            return CAPACITY;
        }
        if (free < Math.min(wish.minutes(), offered.offeredMinutes()) || offered.offeredMinutes() == 0) {
            return 0;
        }
        return CAPACITY / 2 + CAPACITY / 2 * Math.min(free, offered.offeredMinutes()) / offered.offeredMinutes();
    }

    private static List<Reason> reasons(Wish wish, Offered offered) {
        var reasons = new ArrayList<Reason>();
        var minutes = offered.travelMinutes();
        reasons.add(minutes == null ? new Reason.Online() : new Reason.Near(minutes, offered.withBoat()));
        freeWhen(wish, offered, reasons);
        if (offered.helpedIn() != null) {
            reasons.add(new Reason.HelpedBefore(offered.helpedIn()));
        }
        if (!wish.language().equals(Language.NB)) {
            SpokenLanguage.of(wish.language())
                    .filter(offered.languages()::contains)
                    .ifPresent(spoken -> reasons.add(new Reason.Speaks(spoken)));
        }
        var free = offered.freeMinutes();
        if (free != null) {
            reasons.add(
                    offered.countsPeople()
                            ? new Reason.FreePlaces(free / Amount.PLACE, offered.offeredMinutes() / Amount.PLACE)
                            : new Reason.FreeHours(free, offered.offeredMinutes()));
            if (!offered.asked()) {
                reasons.add(new Reason.NeverAsked());
            }
        }
        return List.copyOf(reasons);
    }

    private static void freeWhen(Wish wish, Offered offered, List<Reason> reasons) {
        if (offered.freeMinutes() == null) {
            return;
        }
        var together = Together.of(wish, offered);
        together.first()
                .map(time -> time.day() == wish.today().getDayOfWeek()
                        ? new Reason.FreeToday()
                        : new Reason.FreeAt(time.day(), time.part()))
                .ifPresent(reasons::add);
        var away = together.awayUntil();
        if (away != null) {
            reasons.add(new Reason.AwayUntil(away));
        }
    }

    private static boolean speaks(Offered offered, Wish wish) {
        return SpokenLanguage.understoodBy(wish.language()).stream().anyMatch(offered.languages()::contains);
    }
}
