package no.heime.register;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets photos that no entry shows any more: at once when an entry is withdrawn or its change approved, and in time those
 * whose registration never came after them, or whose entry was changed by a program that stopped before it could forget them.
 */
@Component
class LoosePhotos {

    /** Until then its registration may still be on the way, from a phone without network. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private static final int AT_ONCE = 200;
    private static final Logger log = LoggerFactory.getLogger(LoosePhotos.class);

    private final Photos photos;
    private final Entries entries;
    private final Versions versions;
    private final PhotosInUse inUse;
    private final Clock clock;

    LoosePhotos(Photos photos, Entries entries, Versions versions, PhotosInUse inUse, Clock clock) {
        this.photos = photos;
        this.entries = entries;
        this.versions = versions;
        this.inUse = inUse;
        this.clock = clock;
    }

    /** Heard twice, it is done once. */
    @EventListener
    void on(RegisterEvent.EntryWithdrawn withdrawn) {
        entries.byId(withdrawn.about().entry())
                .ifPresent(entry -> inUse.letGo(entry.content().photo()));
        forgetCompared(withdrawn);
    }

    @EventListener
    void on(RegisterEvent.EntryApproved approved) {
        forgetCompared(approved);
    }

    @EventListener
    void on(RegisterEvent.EntryPublished published) {
        forgetCompared(published);
    }

    /** Staff have nothing to compare it with any more. */
    private void forgetCompared(RegisterEvent decided) {
        versions.lastApproved(decided.about().entry())
                .ifPresent(version -> inUse.letGo(version.content().photo()));
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
    @SchedulerLock(name = "loose-photos")
    void forget() {
        int forgotten = 0;
        for (var some : batches()) {
            forgotten += inUse.letGo(some);
        }
        if (forgotten > 0) {
            log.info("Forgot {} photos that no entry shows", forgotten);
        }
    }

    private List<List<PhotoId>> batches() {
        try (var old = photos.sentBefore(clock.instant().minus(PATIENCE))) {
            var batches = new ArrayList<List<PhotoId>>();
            old.forEach(id -> {
                if (batches.isEmpty() || batches.getLast().size() == AT_ONCE) {
                    batches.add(new ArrayList<>());
                }
                batches.getLast().add(id);
            });
            return batches;
        }
    }
}
