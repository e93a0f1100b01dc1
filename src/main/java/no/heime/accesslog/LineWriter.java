package no.heime.accesslog;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes what has been read, many lines at a time, a second later at the latest. While the store is away lines wait; when
 * there is no room for more, whoever reads waits until there is, and reads nothing when the store is still away.
 */
@Component
class LineWriter {

    /** How many may wait; at a hundred readings a second more than a minute. */
    static final int ROOM = 10_000;

    private static final int AT_ONCE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(LineWriter.class);

    private final BlockingQueue<Unwritten> waiting = new LinkedBlockingQueue<>(ROOM);
    /** Taken out of the queue and not known to be written. */
    private final List<Unwritten> inHand = new ArrayList<>();

    private final Lines lines;

    LineWriter(Lines lines) {
        this.lines = lines;
    }

    /** @throws RuntimeException of the store, when there is no room and it is away */
    void take(Unwritten line) {
        while (!waiting.offer(line)) {
            write();
        }
    }

    /** Everything that waits; what cannot be written now stays. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void write() {
        waiting.drainTo(inHand, AT_ONCE - inHand.size());
        while (!inHand.isEmpty()) {
            inHand.stream()
                    .collect(Collectors.groupingBy(Unwritten::municipality, LinkedHashMap::new, Collectors.toList()))
                    .forEach(lines::append);
            inHand.clear();
            waiting.drainTo(inHand, AT_ONCE);
        }
    }

    /** What waits when the program ends is written first; what cannot be is said, so that nobody takes it for written. */
    @PreDestroy
    synchronized void end() {
        try {
            write();
        } catch (RuntimeException away) {
            LOG.error("{} lines of the access log are lost: the store is away", inHand.size() + waiting.size(), away);
        }
    }
}
