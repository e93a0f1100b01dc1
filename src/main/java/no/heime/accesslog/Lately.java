package no.heime.accesslog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import no.heime.identity.PersonId;

/**
 * The looks of the last while, so that a screen that draws itself anew is not a new look. In memory only: after a restart,
 * and when there are very many, a look is rather said once more than not at all.
 */
final class Lately {

    private static final int MOST = 50_000;

    private record Same(PersonId reader, Hat hat, Look look) {}

    private final Map<Same, Instant> begun = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Same, Instant> eldest) {
            return size() > MOST;
        }
    };

    private final ZoneId zone;

    /** @param zone whose calendar says which day it is */
    Lately(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether it is a new look; it begins now when it is. In another part it is another. */
    synchronized boolean isNew(PersonId reader, Hat hat, Look look, Instant now) {
        var same = new Same(reader, hat, look);
        var before = begun.get(same);
        if (before != null && look.what().isSameLook(before, now, zone)) {
            return false;
        }
        begun.remove(same);
        begun.put(same, now);
        return true;
    }

    /** It could not be said after all. */
    synchronized void forget(PersonId reader, Hat hat, Look look) {
        begun.remove(new Same(reader, hat, look));
    }
}
