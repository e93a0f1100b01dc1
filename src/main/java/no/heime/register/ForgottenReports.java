package no.heime.register;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets reports a year after they were answered. */
@Component
class ForgottenReports {

    static final Duration KEPT = Duration.ofDays(365);

    private final Reports reports;
    private final Clock clock;

    ForgottenReports(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT12H")
    @SchedulerLock(name = "register-forgets", lockAtLeastFor = "PT5M")
    void forget() {
        reports.deleteByAnswerAtBefore(clock.instant().minus(KEPT));
    }
}
