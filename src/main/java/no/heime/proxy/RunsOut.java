package no.heime.proxy;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says when a day has begun which proxies ran out with the one before, so that screens which have been open since are
 * emptied. Each program says it to its own screens.
 */
@Component
class RunsOut {

    private final Proxies proxies;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private LocalDate said;

    RunsOut(Proxies proxies, ApplicationEventPublisher events, Clock clock) {
        this.proxies = proxies;
        this.events = events;
        this.clock = clock;
        this.said = LocalDate.now(clock);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void say() {
        var today = LocalDate.now(clock);
        if (today.isAfter(said)) {
            proxies.findByUntilBetween(said.minusDays(1), today).stream()
                    .filter(proxy -> proxy.end() == null && !proxy.isOpen(today))
                    .forEach(this::say);
            said = today;
        }
    }

    private void say(Proxy over) {
        var holder = over.holder();
        if (holder != null) {
            events.publishEvent(new RanOut(holder));
        }
    }
}
