package no.heime.accesslog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what others have looked at, newest first, always whole days.
 *
 * @param older before which there is more; null when this is all
 */
public record LookedPage(List<Looked> looked, @Nullable Instant older) {

    public LookedPage {
        looked = List.copyOf(looked);
    }
}
