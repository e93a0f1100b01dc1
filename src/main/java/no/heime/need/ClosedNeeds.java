package no.heime.need;

import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.stereotype.Component;

/**
 * Needs with all that was said and done about them, counted from the day on which they were closed. What nobody but the
 * resident has had to do with is deleted; of the rest it stays what kind of help it was, in which district, when, and how
 * it went, and nobody who was in it.
 */
@Component
class ClosedNeeds implements Retained {

    private static final StorageTime TIME = new StorageTime("closed-needs", Section.NEEDS, 24, 6, 60);

    private final Needs needs;
    private final NeedChanges changes;
    private final CalledByKind called;

    ClosedNeeds(Needs needs, NeedChanges changes, CalledByKind called) {
        this.called = called;
        this.needs = needs;
        this.changes = changes;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return needs.countClosed(due.whose(), due.before());
    }

    @Override
    public int end(Due due, int atMost) {
        return Ending.oneByOne(atMost, skip -> needs.closed(due.whose(), due.before(), skip, Ending.PAGE), this::end);
    }

    /** What somebody still has to hear of waits until she has. */
    private boolean end(Need need) {
        if (!need.outbox().isEmpty()) {
            return false;
        }
        if (need.forgetting().isOthersToo()) {
            changes.change(need.id(), fresh -> Act.program(changes.now()), (fresh, act) -> fresh.forgetting()
                    .everybody(called.of(fresh.wish()), act));
        } else {
            needs.remove(need);
        }
        return true;
    }
}
