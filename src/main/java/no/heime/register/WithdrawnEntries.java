package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Entries that their owner has taken away, counted from that day. */
@Component
class WithdrawnEntries implements Retained {

    private static final StorageTime TIME = new StorageTime("withdrawn-entries", Section.ENTRIES, 12, 3, 36);

    private final OldEntries entries;

    WithdrawnEntries(OldEntries entries) {
        this.entries = entries;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return entries.count(withdrawn(due));
    }

    @Override
    public int end(Due due, int atMost) {
        return entries.end(atMost, withdrawn(due));
    }

    /** The last thing that happened to it is that it was withdrawn. */
    private static Criteria withdrawn(Due due) {
        return due.whose()
                .in("provider.municipality")
                .and("moderation.status")
                .is(EntryStatus.WITHDRAWN)
                .norOperator(where("moderation.history.at").gte(due.before()));
    }
}
