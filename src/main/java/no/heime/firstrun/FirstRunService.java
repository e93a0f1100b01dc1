package no.heime.firstrun;

import java.time.Clock;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.demo.Demo;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Service;

/** The first run of a municipality, for its administrators. In the demo there is none: nothing there starts for real. */
@Service
public class FirstRunService {

    private final FirstRuns runs;
    private final Demo demo;
    private final Clock clock;

    FirstRunService(FirstRuns runs, Demo demo, Clock clock) {
        this.runs = runs;
        this.demo = demo;
        this.clock = clock;
    }

    /** @throws DomainException not found, in the demo and for who is no administrator there */
    public FirstRun show(Actor administrator, String municipality) {
        mustStartForReal(administrator, municipality);
        return runs.findById(municipality).orElseGet(() -> FirstRun.notBegun(municipality));
    }

    /** An administrator says that a step is in place. */
    public FirstRun done(Actor administrator, String municipality, FirstRunStep step) {
        mustStartForReal(administrator, municipality);
        return Retry.onConflict(() -> {
            var now = show(administrator, municipality);
            var next = now.with(step, administrator.id(), clock.instant());
            return next == now ? now : save(next);
        });
    }

    private FirstRun save(FirstRun next) {
        return Retry.making(() -> runs.save(next));
    }

    private void mustStartForReal(Actor administrator, String municipality) {
        if (demo.active()) {
            throw DomainException.notFound();
        }
        Right.FIRST_RUN.require(administrator, Guarded.of(municipality));
    }
}
