package no.heime.assisted;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import no.heime.shared.DomainException;
import no.heime.shared.store.Retry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Claims that were stopped half-way: they go on when she comes, and within the hour in any case. */
@Component
class OpenClaims {

    private static final Logger LOG = LoggerFactory.getLogger(OpenClaims.class);

    /** Younger ones may be under way. */
    private static final Duration STOPPED_AFTER = Duration.ofMinutes(10);

    private final Newcomers newcomers;
    private final OnePerson onePerson;
    private final Clock clock;

    OpenClaims(Newcomers newcomers, OnePerson onePerson, Clock clock) {
        this.newcomers = newcomers;
        this.onePerson = onePerson;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "assisted-claims", lockAtMostFor = "PT55M")
    void goOn() {
        newcomers.findByCodeClaimAtBefore(clock.instant().minus(STOPPED_AFTER)).forEach(this::tryToGoOn);
    }

    /** Who comes is not kept out by what cannot go on. */
    void tryToGoOn(Newcomer newcomer) {
        try {
            goOn(newcomer);
        } catch (DomainException something) {
            LOG.warn("Something has come into an account that was to become one with another: both stay");
        } catch (RuntimeException failed) {
            LOG.error("A claim could not go on, and is tried again", failed);
        }
    }

    /**
     * Joins the two of an open claim.
     *
     * @throws DomainException conflict, when something has come into the account: the code is as if nobody had typed it,
     *     as long as she has not come as the person
     */
    void goOn(Newcomer newcomer) {
        var claim = newcomer.claim();
        if (claim == null) {
            return;
        }
        try {
            if (onePerson.join(claim, newcomer)) {
                Retry.onConflict(() -> newcomers
                        .findById(newcomer.person())
                        .map(there -> newcomers.save(there.joined(clock.instant()))));
            }
        } catch (DomainException something) {
            Retry.onConflict(() -> newcomers
                    .findById(newcomer.person())
                    .filter(Newcomer::isNotHereYet)
                    .map(there -> newcomers.save(there.givenBack())));
            throw something;
        }
    }
}
