package no.heime.register;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds owners that what they have registered will soon have run out: a month before, and a week before. What has no
 * last day is asked about once a year. Looked for every day over the whole span, so that a day on which the program stood
 * still is made up for; what is told twice has the same id.
 */
@Component
class Reminders {

    private static final int MONTH = Moderation.ASKED_AHEAD.getDays();
    private static final int WEEK = 7;

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
        entries.endingBetween(today, today.plusDays(WEEK), entry -> ending(entry, WEEK));
        entries.endingBetween(today.plusDays(WEEK + 1L), today.plusDays(MONTH), entry -> ending(entry, MONTH));
        entries.unconfirmedSince(clock.instant().minus(Moderation.CONFIRMED_FOR), this::unconfirmed);
    }

    private void ending(RegisterEntry entry, int days) {
        var which =
                "ending/%s/%s/%d".formatted(entry.id().value(), entry.content().validUntil(), days);
        listeners.publishEvent(new RegisterEvent.EntryEnding(
                id(which),
                clock.instant(),
                RegisterEvent.Subject.of(entry),
                entry.moderation().isPublic()));
    }

    /** Once for each year that has gone since. */
    private void unconfirmed(RegisterEntry entry) {
        var last = Objects.requireNonNull(entry.moderation().confirmedAt());
        var years = Duration.between(last, clock.instant()).dividedBy(Moderation.CONFIRMED_FOR);
        var which = "unconfirmed/%s/%s/%d".formatted(entry.id().value(), last, years);
        listeners.publishEvent(
                new RegisterEvent.EntryUnconfirmed(id(which), clock.instant(), RegisterEvent.Subject.of(entry)));
    }

    private static UUID id(String which) {
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8));
    }
}
