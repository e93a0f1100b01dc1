package no.heime.municipality;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings {@link Places} to what the municipalities have corrected: before the first question is answered, at once after
 * a correction made here, and within half a minute after one made on another node.
 */
@Component
class CurrentPlaces implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentPlaces.class);

    private final Atlas enclosed = Atlas.enclosed();
    private final Places places;
    private final CorrectionStore store;
    private final ApplicationEventPublisher listeners;
    private Map<String, Long> read = Map.of();
    private PlacesChanged untold = PlacesChanged.NOTHING;

    CurrentPlaces(Places places, CorrectionStore store, ApplicationEventPublisher listeners) {
        this.places = places;
        this.store = store;
        this.listeners = listeners;
    }

    /** Nobody listens yet: what differs is told when the jobs begin. */
    @Override
    public void afterSingletonsInstantiated() {
        read();
    }

    /** Looks whether another node has stored something, and tells what could not be told before. */
    @Scheduled(initialDelay = 0, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        if (!store.versions().equals(read)) {
            read();
        }
        tell();
    }

    /** Takes over what has just been stored here. What a listener does not manage now is told again at the next look. */
    synchronized void follow() {
        read();
        try {
            tell();
        } catch (RuntimeException failed) {
            LOG.error("Not everything follows the corrected places yet; it is tried again", failed);
        }
    }

    Atlas enclosed() {
        return enclosed;
    }

    private synchronized void read() {
        var all = store.all();
        var versions = new TreeMap<String, Long>();
        all.forEach(one -> versions.put(one.municipality(), one.version()));
        untold = untold.and(places.become(enclosed.with(Corrections.inOrder(all))));
        read = versions;
    }

    private void tell() {
        if (!untold.isNothing()) {
            listeners.publishEvent(untold);
            untold = PlacesChanged.NOTHING;
        }
    }
}
