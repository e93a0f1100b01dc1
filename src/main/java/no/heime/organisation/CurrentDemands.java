package no.heime.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.heime.shared.events.Relay;
import org.springframework.stereotype.Component;

/**
 * What municipalities demand, asked on every screen with candidates and so kept in memory for a minute. What is changed
 * here is known here at once, and by other programs on the same store within that minute.
 */
@Component
class CurrentDemands {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Read(ClearanceDemand demand, Instant at) {}

    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final ClearanceDemands demands;
    private final Relay relay;
    private final Clock clock;

    CurrentDemands(ClearanceDemands demands, Relay relay, Clock clock) {
        this.demands = demands;
        this.relay = relay;
        this.clock = clock;
    }

    ClearanceDemand of(String municipality) {
        var now = clock.instant();
        var known = read.get(municipality);
        if (known == null || now.isAfter(known.at().plus(KEPT)) || now.isBefore(known.at())) {
            known = new Read(fresh(municipality), now);
            read.put(municipality, known);
        }
        return known.demand();
    }

    ClearanceDemand fresh(String municipality) {
        return demands.findById(municipality).orElseGet(() -> ClearanceDemand.none(municipality));
    }

    void keep(ClearanceDemand changed) {
        var saved = demands.save(changed);
        read.put(saved.municipality(), new Read(saved, clock.instant()));
        relay.publish(ClearanceDemand.class, saved.municipality(), saved.outbox());
    }
}
