package no.heime.privacy;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import no.heime.identity.Actor;
import no.heime.identity.Forgetting;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.Ids;
import no.heime.shared.events.Relay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out what is due. Each module is asked to forget her, and asked again in the next turn when it could not, or the
 * program was stopped ({@link Forgetting}).
 */
@Component
class Erasing {

    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final Erasures erasures;
    private final ErasureService service;
    private final Forgetting forgetting;
    private final PersonService people;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    Erasing(
            Erasures erasures,
            ErasureService service,
            Forgetting forgetting,
            PersonService people,
            Relay relay,
            Ids ids,
            Clock clock) {
        this.erasures = erasures;
        this.service = service;
        this.forgetting = forgetting;
        this.people = people;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "privacy-erases", lockAtMostFor = "PT55M")
    void carryOut() {
        erasures.findByDueLessThanEqual(clock.instant()).forEach(due -> {
            try {
                carryOut(due);
            } catch (OptimisticLockingFailureException regretted) {
                LOG.info("An erasure was regretted in the last moment");
            }
        });
    }

    /**
     * An account that nobody uses is over.
     *
     * @return false when she has asked to be erased, which goes its own way, or it was begun before
     */
    boolean begin(PersonId unused) {
        if (erasures.existsById(unused)) {
            return false;
        }
        carryOut(erasures.save(Erasure.ofUnused(unused, clock.instant())));
        return true;
    }

    private void carryOut(Erasure due) {
        var actor = people.byId(due.person()).map(Person::asActor).orElseGet(() -> Actor.gone(due.person()));
        if (!due.isBegun() && !service.obstacles(actor).isEmpty()) {
            holdUp(due);
            return;
        }
        var begun = due.isBegun() ? due : erasures.save(due.begun(clock.instant()));
        if (!forgetting.all(actor)) {
            return;
        }
        if (begun.isOver(clock.instant())) {
            erasures.deleteById(begun.person());
        } else {
            erasures.save(begun.forgotten(clock.instant()));
        }
    }

    private void holdUp(Erasure due) {
        if (!due.isHeldUp()) {
            var heldUp = erasures.save(due.heldUp(clock.instant(), ids.next()));
            relay.publish(Erasure.class, heldUp.person(), heldUp.outbox());
        }
    }
}
