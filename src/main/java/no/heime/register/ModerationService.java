package no.heime.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Impartiality;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Service;

/** What a municipality's staff do with entries that they vouch for. */
@Service
public class ModerationService {

    private final Entries entries;
    private final Versions versions;
    private final Impartiality impartiality;
    private final EntryReaders readers;
    private final EntryChanges changes;

    ModerationService(
            Entries entries, Versions versions, Impartiality impartiality, EntryReaders readers, EntryChanges changes) {
        this.entries = entries;
        this.versions = versions;
        this.impartiality = impartiality;
        this.readers = readers;
        this.changes = changes;
    }

    /** What waits for this case worker, oldest first; her own only when no colleague can look at it. */
    public List<RegisterEntry> awaiting(Actor actor) {
        if (!actor.isCaseWorker()) {
            return List.of();
        }
        var waiting =
                impartiality.among(actor, entries.awaiting(actor.caseWorkerMunicipalities()), RegisterEntry::provider);
        readers.read(actor, waiting);
        return waiting;
    }

    /** Whether it is hers to decide about: it is of her municipality, and not her own while a colleague can do it. */
    public boolean isFor(Actor actor, RegisterEntry entry) {
        return Right.ENTRY_DECIDE.isFor(actor, impartiality.guarded(entry.provider()));
    }

    /** What staff last approved of each of these, as it read then; missing where it is new to them. One query. */
    public Map<EntryId, EntryContent> lastApproved(Actor actor, List<RegisterEntry> waiting) {
        var mine = waiting.stream()
                .filter(entry -> Right.ENTRY_COMPARE.isFor(actor, entry))
                .map(RegisterEntry::id)
                .toList();
        return versions.lastApproved(mine).values().stream()
                .collect(Collectors.toMap(PastVersion::entry, PastVersion::content));
    }

    /**
     * Staff let everybody see an entry.
     *
     * @param seen the revision that was read; an owner may have changed it meanwhile
     * @throws DomainException conflict when it is another one now, or a colleague has decided meanwhile; and when it is her
     *     own and a colleague can do it
     */
    public void approve(Actor actor, EntryId id, int seen) {
        show(actor, id, seen, entry -> entry.moderation().approved(actor.id(), changes.now()));
    }

    /**
     * The same of several, one after the other: what stops one stops no other. What she has approved just now counts as
     * approved, so that it can be asked for again when the answer was lost.
     *
     * @param seen the revision of each that was read
     */
    public ApprovedTogether approveTogether(Actor actor, Map<EntryId, Integer> seen) {
        var approved = new ArrayList<EntryId>();
        var refused = new HashMap<EntryId, DomainException>();
        seen.forEach((id, revision) -> {
            try {
                approve(actor, id, revision);
                approved.add(id);
            } catch (DomainException because) {
                if (hasApproved(actor, id, revision)) {
                    approved.add(id);
                } else {
                    refused.put(id, because);
                }
            }
        });
        return new ApprovedTogether(approved, refused);
    }

    private boolean hasApproved(Actor actor, EntryId id, int revision) {
        return entries.byId(id)
                .filter(entry -> entry.revision() == revision
                        && entry.provider().isVouchedForBy(actor)
                        && entry.moderation().isApprovedBy(actor.id()))
                .isPresent();
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

    /** Staff let nobody see what waits; as {@link #approve}, of what was read. */
    public void hide(Actor actor, EntryId id, int seen, String reason) {
        away(actor, id, seen, reason, entry -> entry.moderation().hidden(actor.id(), changes.now(), reason));
    }

    /** Staff take what is public away from everybody; as {@link #approve}, of what was read. */
    public void takeDown(Actor actor, EntryId id, int seen, String reason) {
        away(actor, id, seen, reason, entry -> entry.moderation().takenDown(actor.id(), changes.now(), reason));
    }

    /** Staff let everybody see again what was hidden; as {@link #approve}, of what was read. */
    public void putBack(Actor actor, EntryId id, int seen) {
        show(actor, id, seen, entry -> entry.moderation().putBack(actor.id(), changes.now()));
    }

    private void show(Actor actor, EntryId id, int seen, Function<RegisterEntry, Moderation> decision) {
        changes.change(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var event =
                    new RegisterEvent.EntryApproved(changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry));
            return entry.with(decision.apply(entry), event);
        });
    }

    private void away(Actor actor, EntryId id, int seen, String reason, Function<RegisterEntry, Moderation> decision) {
        changes.change(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var next = decision.apply(entry);
            return entry.with(
                    next,
                    new RegisterEvent.EntryHidden(
                            changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry), reason.strip()));
        });
    }

    private void mustBeSeen(Actor actor, RegisterEntry entry, int revision) {
        Right.ENTRY_COMPARE.require(actor, entry);
        if (entry.revision() != revision) {
            throw DomainException.stale("register.moderate.changed");
        }
        if (!isFor(actor, entry)) {
            throw DomainException.conflict("register.moderate.own");
        }
    }
}
