package no.heime.organisation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import no.heime.organisation.ClearanceEvent.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Warns that a certificate will count no more: sixty days before, fourteen days before, and when it is so. Looked for over
 * the whole span, so that a day on which the program stood still is made up for; what is told twice has the same id.
 */
@Component
class ClearanceReminders {

    private static final int EARLY = 60;
    private static final int LATE = 14;
    /** Days afterwards on which it is still told that it is over. */
    private static final int AFTERWARDS = 7;

    private final Clearances clearances;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    ClearanceReminders(Clearances clearances, ApplicationEventPublisher listeners, Clock clock) {
        this.clearances = clearances;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT12H")
    @SchedulerLock(name = "clearance-reminders")
    void remind() {
        var today = LocalDate.now(clock);
        clearances.endingBetween(today.minusDays(AFTERWARDS), today.minusDays(1), this::ended);
        clearances.endingBetween(today, today.plusDays(LATE), one -> ending(one, LATE));
        clearances.endingBetween(today.plusDays(LATE + 1L), today.plusDays(EARLY), one -> ending(one, EARLY));
    }

    private void ended(Clearance one) {
        listeners.publishEvent(new ClearanceEvent.Ended(id(one, 0), clock.instant(), Subject.of(one)));
    }

    private void ending(Clearance one, int days) {
        listeners.publishEvent(new ClearanceEvent.Ending(id(one, days), clock.instant(), Subject.of(one), days));
    }

    private static UUID id(Clearance one, int days) {
        var until = Objects.requireNonNull(one.certificate()).until();
        var which = "clearance/%s/%s/%d".formatted(one.id().value(), until, days);
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8));
    }
}
