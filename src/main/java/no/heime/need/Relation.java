package no.heime.need;

import java.time.Duration;
import java.time.Instant;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case worker still has something to do with a need. She has while it is open, and for a while after something
 * has happened to it; whoever opens it later says why, and the resident reads it. Pure.
 */
final class Relation {

    /** For how long staff may look at what is closed without saying why. */
    static final Duration AFTERWARDS = Duration.ofDays(14);

    private Relation() {}

    static boolean runs(Need need, Instant now) {
        return !need.status().isClosed()
                || need.agreements().stream().anyMatch(agreement -> agreement.awaits(Side.RESIDENT))
                || !need.told().isSilentSince(now.minus(AFTERWARDS));
    }

    /**
     * The reason that is written down; null while the relation runs.
     *
     * @throws DomainException {@code need.why.missing} on the field {@code reason} when one is demanded and none is given
     */
    static @Nullable String reason(Need need, Instant now, @Nullable String given) {
        if (runs(need, now)) {
            return null;
        }
        var reason = PlainText.optional(given, "reason", NeedScreens.REASON_MAX);
        if (reason == null) {
            throw DomainException.invalid("need.why.missing", "reason");
        }
        return reason;
    }
}
