package no.heime.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Obstacle;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.events.Relay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Somebody wants to be erased, or no longer wants it. For nobody but herself. */
@Service
public class ErasureService {

    private final Erasures erasures;
    private final List<ForgetsPeople> modules;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    ErasureService(Erasures erasures, List<ForgetsPeople> modules, Relay relay, Ids ids, Clock clock) {
        this.erasures = erasures;
        this.modules = List.copyOf(modules);
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Erasure> of(Actor actor) {
        return erasures.findById(actor.id());
    }

    /** The day on which she is to be erased. */
    public Optional<LocalDate> day(Actor actor) {
        return of(actor).map(erasure -> erasure.day(clock.getZone()));
    }

    /** What has to be done first, by her or by somebody else; empty when nothing is in the way. */
    public List<Obstacle> obstacles(Actor actor) {
        return modules.stream().flatMap(module -> module.before(actor).stream()).toList();
    }

    /**
     * She wants to be erased in two weeks. Asked twice it is asked once.
     *
     * @throws DomainException conflict, when something has to be done first
     */
    public Erasure ask(Actor actor) {
        if (!obstacles(actor).isEmpty()) {
            throw DomainException.stale("erasure.refused.first");
        }
        return of(actor).orElseGet(() -> first(actor));
    }

    private Erasure first(Actor actor) {
        try {
            var asked = erasures.save(Erasure.asked(actor.id(), clock.instant(), clock.getZone(), ids.next()));
            relay.publish(Erasure.class, asked.person(), asked.outbox());
            return asked;
        } catch (DuplicateKeyException twoAtOnce) {
            return of(actor).orElseThrow(DomainException::notFound);
        }
    }

    /**
     * She does not want it any more. Regretted twice it is regretted once.
     *
     * @throws DomainException conflict, when it has been begun
     */
    public void regret(Actor actor) {
        if (erasures.takeBack(actor.id()) == 0 && of(actor).isPresent()) {
            throw DomainException.conflict("erasure.refused.begun");
        }
    }
}
