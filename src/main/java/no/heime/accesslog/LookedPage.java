package no.heime.accesslog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of what others have looked at, newest first, always whole days.
 *
 * @param named the needs in it that she knows herself, by their ids
 * @param older before which there is more; null when this is all
 */
public record LookedPage(
        List<Looked> looked,
        Map<UUID, NamedNeed> named,
        @Nullable Instant older) {

    public LookedPage {
        looked = List.copyOf(looked);
        named = Map.copyOf(named);
    }

    /** The same day by day, and for each day by who looked and for what. */
    public List<LookedDay> days(ZoneId zone) {
        return LookedDay.of(looked, zone);
    }
}
