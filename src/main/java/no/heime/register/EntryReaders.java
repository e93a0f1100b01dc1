package no.heime.register;

import java.util.List;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import org.springframework.stereotype.Component;

/**
 * Tells the access log which residents' entries staff read before everybody may. What an organisation has registered is
 * no person's.
 */
@Component
class EntryReaders {

    private final AccessLog log;

    EntryReaders(AccessLog log) {
        this.log = log;
    }

    /** @param entries that not everybody may see */
    void read(Actor staff, List<RegisterEntry> entries) {
        log.read(
                staff,
                Hat.caseWorker(),
                entries.stream()
                        .filter(entry -> entry.provider() instanceof Provider.Resident)
                        .map(entry -> Look.at(
                                entry.provider().by(),
                                Seen.ENTRY,
                                entry.provider().municipality()))
                        .distinct()
                        .toList());
    }
}
