package no.heime.register;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The few that a start page is made of. Where much is near, the nearest few may all stand open day and night; so half of
 * the places are for what is today or soon and within an hour's way. Pure.
 */
final class NearAndNow {

    private static final int MINUTES = 60;
    private static final int DAYS = 2;

    private NearAndNow() {}

    /**
     * @param nearest the nearest first
     * @param now by the clock in Norway
     * @return the nearest first
     */
    static List<Hit> of(List<Hit> nearest, LocalDateTime now, int limit) {
        var chosen = new HashSet<EntryId>();
        var soon = nearest.stream().filter(hit -> isNear(hit) && isSoon(hit, now));
        Stream.concat(soon.limit(limit / 2), nearest.stream()).forEach(hit -> {
            if (chosen.size() < limit) {
                chosen.add(hit.entry().id());
            }
        });
        return nearest.stream().filter(hit -> chosen.contains(hit.entry().id())).toList();
    }

    private static boolean isNear(Hit hit) {
        var travel = hit.travel();
        return travel == null || travel.minutes() <= MINUTES;
    }

    private static boolean isSoon(Hit hit, LocalDateTime now) {
        return hit.entry().content() instanceof ResourceContent resource
                && resource.recurrence() != null
                && resource.recurrence()
                        .next(now)
                        .filter(next -> next.starts()
                                .isBefore(now.toLocalDate().plusDays(DAYS + 1L).atStartOfDay()))
                        .isPresent();
    }
}
