package no.heime.register;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds owners that what they have registered will soon have run out: a month before, and a week before. Looked for
 * every day over the whole span, so that a day on which the program stood still is made up for; what is told twice has
 * the same id.
 */
@Component
class Reminders {

    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final int AT_MOST = 1_000;

    private final Entries entries;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Reminders(Entries entries, ApplicationEventPublisher listeners, Clock clock) {
        this.entries = entries;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT12H")
    @SchedulerLock(name = "register-reminders")
    void remind() {
        var today = LocalDate.now(clock);
        remind(today, today.plusDays(WEEK), WEEK);
        remind(today.plusDays(WEEK + 1L), today.plusDays(MONTH), MONTH);
    }

    private void remind(LocalDate first, LocalDate last, int days) {
        for (var entry : entries.endingBetween(first, last, AT_MOST)) {
            var about = RegisterEvent.Subject.of(entry);
            listeners.publishEvent(new RegisterEvent.EntryEnding(id(entry, days), clock.instant(), about));
        }
    }

    private static UUID id(RegisterEntry entry, int days) {
        var which =
                "ending/%s/%s/%d".formatted(entry.id().value(), entry.content().validUntil(), days);
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8));
    }
}
