package no.heime.dialogue;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import no.heime.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries a new count of unread notifications to the pages that a person has open on this server. */
@Component
public class UnreadBroadcaster {

    private static final Logger log = LoggerFactory.getLogger(UnreadBroadcaster.class);

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private final Map<PersonId, Set<LongConsumer>> pages = new ConcurrentHashMap<>();

    /** Calls back with each new count until the subscription is closed. The page must not keep its caller waiting. */
    public Subscription subscribe(PersonId person, LongConsumer page) {
        pages.compute(person, (who, before) -> {
            var open = before == null ? ConcurrentHashMap.<LongConsumer>newKeySet() : before;
            open.add(page);
            return open;
        });
        return () -> pages.computeIfPresent(person, (who, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
    }

    @EventListener
    void on(UnreadChanged event) {
        for (var page : pages.getOrDefault(event.person(), Set.of())) {
            try {
                page.accept(event.unread());
            } catch (RuntimeException gone) {
                log.debug("A page is gone", gone);
            }
        }
    }

    int peopleListening() {
        return pages.size();
    }
}
