package no.heime.need;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.register.HelpOffer;
import no.heime.register.RegisterEntry;

/**
 * Which offers may answer a need where the municipality demands clearance of whoever helps. Pure.
 *
 * @param demanded whether it does, for the kind of help that is needed
 * @param owners ids of people and organisations with somebody who is cleared
 */
record Cleared(boolean demanded, Set<UUID> owners) {

    static final Cleared ALL = new Cleared(false, Set.of());

    boolean lets(RegisterEntry entry) {
        return !demanded
                || !(entry instanceof HelpOffer)
                || owners.contains(entry.provider().owner());
    }

    List<RegisterEntry> letIn(List<RegisterEntry> entries) {
        return entries.stream().filter(this::lets).toList();
    }

    List<RegisterEntry> leftOut(List<RegisterEntry> entries) {
        return entries.stream().filter(entry -> !lets(entry)).toList();
    }
}
