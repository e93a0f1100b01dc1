package no.heime.register;

import java.time.Clock;
import java.time.LocalDate;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Entries that have run out and that nobody has vouched for anew, counted from their last day. */
@Component
class RunOutEntries implements Retained {

    private static final StorageTime TIME = new StorageTime("run-out-entries", Section.ENTRIES, 24, 12, 60);

    private final OldEntries entries;
    private final Clock clock;

    RunOutEntries(OldEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return entries.count(runOut(due));
    }

    @Override
    public int end(Due due, int atMost) {
        return entries.end(atMost, runOut(due));
    }

    private Criteria runOut(Due due) {
        var day = LocalDate.ofInstant(due.before(), clock.getZone());
        return due.whose()
                .in("provider.municipality")
                .and("moderation.status")
                .ne(EntryStatus.WITHDRAWN)
                .and("find.until")
                .lt(day.toString());
    }
}
