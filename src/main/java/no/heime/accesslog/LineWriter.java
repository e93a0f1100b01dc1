package no.heime.accesslog;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import no.heime.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Begins to write what has been read within a second, many lines at a time. While the store is away lines wait; when there
 * is no room for more, whoever reads waits until there is, and reads nothing when the store is still away. Each
 * municipality's chain waits for itself: one that cannot be written, or hangs, holds up no other. Only the end of the
 * program waits for all of them.
 */
@Component
class LineWriter {

    private static final Logger LOG = LoggerFactory.getLogger(LineWriter.class);

    private final Map<String, WaitingLines> chains = new ConcurrentHashMap<>();
    private final Lines lines;

    LineWriter(Lines lines) {
        this.lines = lines;
    }

    /** @throws RuntimeException of the store, when there is no room and it is away */
    void take(Unwritten line) {
        chains.computeIfAbsent(line.municipality(), municipality -> new WaitingLines(municipality, lines))
                .take(line);
    }

    /** Begins with every chain in which something waits and nobody writes yet, and waits for none of them. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void begin() {
        chains.forEach((municipality, chain) -> {
            if (chain.count() > 0) {
                Thread.startVirtualThread(() -> writeByItself(municipality, chain));
            }
        });
    }

    private static void writeByItself(String municipality, WaitingLines chain) {
        try {
            chain.writeUnlessItIsBeingWritten();
        } catch (DataAccessException away) {
            LOG.warn(
                    "{} lines of the access log of {} wait for their next turn: {}",
                    chain.count(),
                    municipality,
                    away.getClass().getSimpleName());
        } catch (RuntimeException unforeseen) {
            LOG.error("The access log of {} is not written, and tried again", municipality, unforeseen);
        }
    }

    /**
     * Everything that waits, and waits until it is written; what cannot be written now stays.
     *
     * @throws RuntimeException of the store, when a chain could not be written; all others are
     */
    void write() {
        write(chain -> chain.count() > 0);
    }

    /** The same for those chains in which something about this person waits. */
    void writeAbout(PersonId person) {
        write(chain -> chain.isAbout(person));
    }

    /** Side by side, since one may wait long for the store, and in vain. */
    private void write(Predicate<WaitingLines> which) {
        try (var sideBySide = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(chains.values().stream()
                            .filter(which)
                            .map(chain -> CompletableFuture.runAsync(chain::write, sideBySide))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException ofTheStore ? ofTheStore : failed;
        }
    }

    /** What waits when the program ends is written first; what cannot be is said, so that nobody takes it for written. */
    @PreDestroy
    void end() {
        try {
            write();
        } catch (RuntimeException away) {
            var lost = chains.values().stream().mapToInt(WaitingLines::count).sum();
            LOG.error("{} lines of the access log are lost: the store is away", lost, away);
        }
    }
}
