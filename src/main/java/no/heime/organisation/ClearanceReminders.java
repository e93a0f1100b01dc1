package no.heime.organisation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import no.heime.organisation.ClearanceEvent.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Warns that a certificate will count no more: sixty days before, fourteen days before, and when it is so; only where one
 * is demanded, and by how long it counts there. Looked for over the whole span, so that a day on which the program stood
 * still is made up for; what is told twice has the same id.
 */
@Component
class ClearanceReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ClearanceReminders.class);

    private static final int EARLY = 60;
    private static final int LATE = 14;
    /** Days afterwards on which it is still told that it is over. */
    private static final int AFTERWARDS = 7;

    private final Clearances clearances;
    private final Organisations organisations;
    private final DemandedOf demanded;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    ClearanceReminders(
            Clearances clearances,
            Organisations organisations,
            DemandedOf demanded,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.clearances = clearances;
        this.organisations = organisations;
        this.demanded = demanded;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT12H")
    @SchedulerLock(name = "clearance-reminders")
    void remind() {
        clearances.countingOn(LocalDate.now(clock).minusDays(AFTERWARDS), this::byItself);
    }

    /** What cannot be told of one keeps nobody else from being told of hers. */
    private void byItself(Clearance one) {
        try {
            demands(one).stream()
                    .collect(Collectors.groupingBy(demand -> until(one.asDemandedBy(demand))))
                    .forEach((until, together) -> tell(one, until, together));
        } catch (RuntimeException failed) {
            LOG.warn("Clearance {} is looked at later", one.id().value(), failed);
        }
    }

    private List<ClearanceDemand> demands(Clearance one) {
        if (one.certificate() == null) {
            return List.of();
        }
        return one.isForHerself()
                ? demanded.person(one.helps())
                : organisations
                        .findById(new OrganisationId(one.helps()))
                        .map(demanded::group)
                        .orElse(List.of());
    }

    private static LocalDate until(Clearance one) {
        return Objects.requireNonNull(one.certificate()).until();
    }

    private void tell(Clearance one, LocalDate until, List<ClearanceDemand> demands) {
        var today = LocalDate.now(clock);
        var subject = Subject.of(
                one,
                demands.stream().map(ClearanceDemand::municipality).sorted().toList());
        if (until.isBefore(today)) {
            if (!until.isBefore(today.minusDays(AFTERWARDS))) {
                listeners.publishEvent(new ClearanceEvent.Ended(id(one, until, 0), clock.instant(), subject));
            }
        } else if (!until.isAfter(today.plusDays(EARLY))) {
            int days = until.isAfter(today.plusDays(LATE)) ? EARLY : LATE;
            listeners.publishEvent(new ClearanceEvent.Ending(id(one, until, days), clock.instant(), subject, days));
        }
    }

    private static UUID id(Clearance one, LocalDate until, int days) {
        var which = "clearance/%s/%s/%d".formatted(one.id().value(), until, days);
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8));
    }
}
