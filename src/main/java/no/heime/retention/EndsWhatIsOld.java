package no.heime.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import no.heime.shared.ErrorId;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.ToldBefore;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.StoreAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends once a night what is older than it may be, municipality by municipality and kind by kind, and writes down what it
 * did. It looks every ten minutes whether the night's work is done: a night on which the program stood still is made up for,
 * and what was stopped in between goes on where it was. One kind that fails keeps no other from it, and is tried again the
 * next night.
 */
@Component
class EndsWhatIsOld {

    /** Between two of them the program may be ended. */
    static final int AT_ONCE = 200;

    private static final int YEARS_OF_REPORTS = 3;
    /** Shorter than the lock; the rest is done in the next turn. */
    private static final Duration AT_A_STRETCH = Duration.ofMinutes(45);

    private static final Logger LOG = LoggerFactory.getLogger(EndsWhatIsOld.class);

    private final Kinds kinds;
    private final CurrentPlans plans;
    private final Nights nights;
    private final NightTime time;
    private final Clock clock;
    private volatile boolean stopping;

    EndsWhatIsOld(Kinds kinds, CurrentPlans plans, Nights nights, NightTime time, Clock clock) {
        this.kinds = kinds;
        this.plans = plans;
        this.nights = nights;
        this.time = time;
        this.clock = clock;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "retention", lockAtMostFor = "PT55M")
    void carryOut() {
        var day = time.latest(clock);
        var until = clock.instant().plus(AT_A_STRETCH);
        for (var whose : plans.everybody()) {
            if (!mayGoOn(until)) {
                return;
            }
            carryOut(whose, day, until);
        }
    }

    private boolean mayGoOn(Instant until) {
        return !stopping && clock.instant().isBefore(until);
    }

    private void carryOut(Whose whose, LocalDate day, Instant until) {
        var name = CurrentPlans.nameOf(whose);
        var night = nights.findById(Night.id(name, day)).orElseGet(() -> Night.begun(name, day, clock.instant()));
        if (night.finished() != null) {
            return;
        }
        var plan = plans.announced(whose, LocalDate.now(clock));
        for (var kind : kinds.all()) {
            var months = plan.of(kind.time(), day).on(day);
            if (months.isPresent() && !night.isDoneWith(kind.time().kind())) {
                night = end(kind, months.get(), whose, night, until);
                if (!mayGoOn(until)) {
                    return;
                }
            }
        }
        nights.save(night.finished(clock.instant()));
        nights.deleteByMunicipalityAndDayBefore(name, day.minusYears(YEARS_OF_REPORTS));
        LOG.info(
                "retention municipality={} day={} ended={} failed={}",
                name,
                day,
                night.ended(),
                night.failed().size());
    }

    private Night end(Retained kind, int months, Whose whose, Night night, Instant until) {
        var name = kind.time().kind();
        var before = Term.before(night.day(), months, clock.getZone());
        var part = night.part(name)
                .orElseGet(() -> new Night.Part(name, months, before, clock.instant(), null, 0, null, null));
        var due = new Due(whose, part.before());
        try {
            if (kind instanceof ToldBefore told && !isTold(told, months, whose, night, until)) {
                return night;
            }
            for (int ended = kind.end(due, AT_ONCE); ended > 0; ended = kind.end(due, AT_ONCE)) {
                part = part.and(ended);
                night = nights.save(night.with(part));
                if (!mayGoOn(until)) {
                    return night;
                }
            }
            part = part.done(clock.instant());
        } catch (RuntimeException failed) {
            if (StoreAway.is(failed)) {
                throw failed;
            }
            part = part.failed(clock.instant(), ErrorId.logged(LOG, "retention failed kind=" + name, failed));
        }
        return nights.save(night.with(counted(kind, due, part)));
    }

    /** Once a night, and not each time somebody reads it. */
    private static Night.Part counted(Retained kind, Due due, Night.Part part) {
        if (!(kind instanceof ToldBefore told)) {
            return part;
        }
        try {
            return part.leaving(told.neverTold(due));
        } catch (RuntimeException failed) {
            if (StoreAway.is(failed)) {
                throw failed;
            }
            ErrorId.logged(LOG, "retention could not count who was never told, kind=" + part.kind(), failed);
            return part;
        }
    }

    /** @return false when the program is ended or it is the next turn's, before everybody was told who has to be */
    private boolean isTold(ToldBefore kind, int months, Whose whose, Night night, Instant until) {
        var soon = new Due(whose, Term.before(night.day().plusDays(kind.daysBefore()), months, clock.getZone()));
        while (kind.tell(soon, AT_ONCE) >= AT_ONCE) {
            if (!mayGoOn(until)) {
                return false;
            }
        }
        return mayGoOn(until);
    }
}
