package no.heime.register;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.heime.identity.Actor;
import org.springframework.stereotype.Service;

/** What owners do with what they have registered. Anybody else learns nothing, not even that it is there. */
@Service
public class OwnEntries {

    private final EntryChanges changes;

    OwnEntries(EntryChanges changes) {
        this.changes = changes;
    }

    /** Takes it away from everybody, for good. */
    public void withdraw(Actor actor, EntryId id) {
        change(actor, id, entry -> {
            var event =
                    new RegisterEvent.EntryWithdrawn(changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry));
            return entry.with(entry.moderation().withdrawn(actor.id(), changes.now()), event);
        });
    }

    /**
     * The owner takes a break: nobody finds it, and nobody is asked, until that day. What is agreed stands.
     *
     * @param until the day on which it is public again, within a year
     */
    public void pause(Actor actor, EntryId id, LocalDate until) {
        change(
                actor,
                id,
                entry -> entry.renewed(entry.content(), entry.moderation().paused(changes.today(), until)));
    }

    /** The break is over before its time. */
    public void resume(Actor actor, EntryId id) {
        change(
                actor,
                id,
                entry -> entry.renewed(entry.content(), entry.moderation().resumed()));
    }

    /** The owner vouches for it: it holds for half a year more, and is public again when it had run out. */
    public void renew(Actor actor, EntryId id) {
        change(
                actor,
                id,
                entry -> entry.renewed(
                        entry.content().renewed(changes.today()),
                        entry.moderation().vouchedFor(changes.now())));
    }

    private void change(Actor actor, EntryId id, UnaryOperator<RegisterEntry> change) {
        changes.change(id, entry -> {
            entry.mustBeSpokenForBy(actor);
            return change.apply(entry);
        });
    }
}
