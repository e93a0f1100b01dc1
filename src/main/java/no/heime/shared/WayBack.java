package no.heime.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * The way back from what was done without being asked about, see decision 020. It is there for longer than the twenty hours
 * beyond which WCAG 2.2 (2.2.1) counts no time as a limit, and not so long that others have come to rely on what was done.
 */
public final class WayBack {

    public static final Duration OPEN_FOR = Duration.ofDays(1);

    private WayBack() {}

    public static boolean isOpen(Instant done, Instant now) {
        return now.isBefore(done.plus(OPEN_FOR));
    }

    /** @throws DomainException stale, when it was done too long ago */
    public static void mustBeOpen(Instant done, Instant now) {
        if (!isOpen(done, now)) {
            throw DomainException.stale("shared.undo.too-late");
        }
    }
}
