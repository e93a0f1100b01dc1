package no.heime.need;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Plans an agreement's visits and gives them identities.
 *
 * @param now the time of day where the resident lives: a visit is never planned for a part of the day that is over
 */
record Visits(LocalDateTime now, Supplier<UUID> ids) {

    List<Visit> plan(Frequency frequency, Agreement agreement) {
        int missing = frequency.visitsAhead() - (int) agreement.plannedFrom(now.toLocalDate());
        return VisitPlan.next(
                        frequency,
                        agreement.times(),
                        VisitPlan.earliest(now),
                        agreement.days(),
                        agreement.absences()::cover,
                        missing)
                .stream()
                .map(slot -> Visit.planned(new VisitId(ids.get()), slot.date(), slot.part()))
                .toList();
    }
}
