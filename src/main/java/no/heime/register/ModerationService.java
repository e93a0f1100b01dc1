package no.heime.register;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Service;

/** What a municipality's staff do with entries that they vouch for. */
@Service
public class ModerationService {

    private final Entries entries;
    private final EntryChanges changes;

    ModerationService(Entries entries, EntryChanges changes) {
        this.entries = entries;
        this.changes = changes;
    }

    /** What waits for this case worker, oldest first. */
    public List<RegisterEntry> awaiting(Actor actor) {
        return actor.isCaseWorker() ? entries.awaiting(actor.caseWorkerMunicipalities()) : List.of();
    }

    /**
     * Staff let everybody see an entry.
     *
     * @param seen the revision that was read; an owner may have changed it meanwhile
     * @throws DomainException conflict when it is another one now
     */
    public void approve(Actor actor, EntryId id, int seen) {
        changes.change(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var event =
                    new RegisterEvent.EntryApproved(changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry));
            return entry.with(entry.moderation().approved(actor.id(), changes.now()), event);
        });
    }

    /** Staff ask the owner for something; as {@link #approve}, of what was read. */
    public void returnWith(Actor actor, EntryId id, int seen, String comment) {
        changes.change(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var next = entry.moderation().returned(actor.id(), changes.now(), comment);
            return entry.with(
                    next,
                    new RegisterEvent.EntryReturned(
                            changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry), comment.strip()));
        });
    }

    /** Staff take an entry away from everybody, also one that was approved; as {@link #approve}, of what was read. */
    public void hide(Actor actor, EntryId id, int seen, String reason) {
        changes.change(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var next = entry.moderation().hidden(actor.id(), changes.now(), reason);
            return entry.with(
                    next,
                    new RegisterEvent.EntryHidden(
                            changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry), reason.strip()));
        });
    }

    private static void mustBeSeen(Actor actor, RegisterEntry entry, int revision) {
        actor.mustBeCaseWorkerIn(entry.provider().municipality());
        if (entry.revision() != revision) {
            throw DomainException.conflict("register.moderate.changed");
        }
    }
}
