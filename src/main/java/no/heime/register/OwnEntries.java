package no.heime.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.organisation.OrganisationService;
import no.heime.shared.DomainException;
import no.heime.shared.WayBack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What owners do with what they have registered. Anybody else learns nothing, not even that it is there. */
@Service
public class OwnEntries {

    private final Entries entries;
    private final OrganisationService organisations;
    private final ReportService reports;
    private final EntryChanges changes;

    OwnEntries(Entries entries, OrganisationService organisations, ReportService reports, EntryChanges changes) {
        this.entries = entries;
        this.organisations = organisations;
        this.reports = reports;
        this.changes = changes;
    }

    /** Takes it away from everybody, for good where {@link #withdrawQuietly} is refused. */
    public void withdraw(Actor actor, EntryId id) {
        change(actor, id, entry -> withdrawn(actor, entry));
    }

    /**
     * The same where {@link #bringBack} undoes it.
     *
     * @throws DomainException stale, when something is lost with it, or readers would be told
     */
    public void withdrawQuietly(Actor actor, EntryId id) {
        change(actor, id, entry -> {
            if (!entry.comesBackWhole() || reports.waitForOwner(entry.id(), changes.now())) {
                throw DomainException.stale("register.refused.not-quiet");
            }
            return withdrawn(actor, entry);
        });
    }

    private RegisterEntry withdrawn(Actor actor, RegisterEntry entry) {
        var event = new RegisterEvent.EntryWithdrawn(changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry));
        return entry.with(entry.moderation().withdrawn(actor.id(), changes.now()), event);
    }

    /**
     * Undoes it: the entry is where it was, and nobody is told anew. Twice is once.
     *
     * @throws DomainException conflict, when something was lost with it, or readers were told that it is withdrawn; stale,
     *     when that is too long ago
     */
    public void bringBack(Actor actor, EntryId id) {
        change(actor, id, entry -> {
            if (entry.status() != EntryStatus.WITHDRAWN) {
                return entry;
            }
            if (!entry.comesBackWhole() || wereTold(entry, ReportAnswer.Outcome.WITHDRAWN)) {
                throw DomainException.conflict("register.refused.for-good");
            }
            return entry.renewed(entry.content(), entry.moderation().broughtBack(actor.id(), changes.now()));
        });
    }

    private boolean wereTold(RegisterEntry entry, ReportAnswer.Outcome how) {
        return reports.wereAnswered(
                entry.id(), how, entry.moderation().history().getLast().at());
    }

    /**
     * The owner takes a break: nobody finds it, and nobody is asked, until that day. What is agreed stands.
     *
     * @param seen the revision that she has read
     * @param until the day on which it is public again, within a year
     * @throws DomainException conflict when another coordinator has changed it meanwhile
     */
    public void pause(Actor actor, EntryId id, int seen, LocalDate until) {
        change(
                actor,
                id,
                seen,
                entry -> pausing(actor, entry, entry.moderation().paused(changes.today(), until), new Pause(until)));
    }

    /** The break that she has read of is over before its time; as {@link #pause}. */
    public void resume(Actor actor, EntryId id, int seen) {
        change(
                actor,
                id,
                seen,
                entry -> pausing(actor, entry, entry.moderation().resumed(), Pause.OVER));
    }

    /** Whoever speaks for the owner reads in the history who began or ended a break. */
    private RegisterEntry pausing(Actor actor, RegisterEntry entry, Moderation next, Pause pause) {
        return entry.renewed(entry.content(), next).with(next, changes.changed(entry, actor.id(), pause));
    }

    /**
     * The owner vouches for what she has read: it holds for half a year more, and is public again when it had run out; as
     * {@link #pause}.
     *
     * @return the last day that it holds now; null for what has no end
     */
    public @Nullable LocalDate renew(Actor actor, EntryId id, int seen) {
        var now = change(actor, id, seen, entry -> {
            var content = entry.content().renewed(changes.today());
            var moderation = entry.moderation().vouchedFor(changes.now());
            var confirmed =
                    new RegisterEvent.EntryConfirmed(changes.nextId(), changes.now(), RegisterEvent.Subject.of(entry));
            var renewed = entry.renewed(content, moderation).with(moderation, confirmed);
            var pause = entry.moderation().isPausedOn(changes.today()) ? Pause.OVER : null;
            return content.equals(entry.content()) && pause == null
                    ? renewed
                    : renewed.with(moderation, changes.changed(entry, actor.id(), pause));
        });
        return now.content().validUntil();
    }

    /**
     * Undoes that: it holds as long as it did, and was last vouched for when it was before.
     *
     * @param before as it was when she said that it still holds
     * @throws DomainException stale, when it is not as her word left it, when readers were told that it holds, or when that
     *     is too long ago
     */
    public void takeBackRenewal(Actor actor, RegisterEntry before) {
        change(actor, before.id(), before.revision() + 1, entry -> {
            var said = Objects.requireNonNull(entry.moderation().confirmedAt());
            WayBack.mustBeOpen(said, changes.now());
            var asRenewed = before.content().renewed(LocalDate.ofInstant(said, changes.zone()));
            if (!entry.content().equals(asRenewed)) {
                throw DomainException.stale("register.mine.changed");
            }
            if (reports.waitForOwner(entry.id(), said)
                    || reports.wereAnswered(entry.id(), ReportAnswer.Outcome.CONFIRMED, said)) {
                throw DomainException.stale("register.refused.readers-told");
            }
            var moderation = entry.moderation().vouchedForAsIn(before.moderation());
            var undone = entry.renewed(before.content(), moderation);
            var back = before.moderation().isPausedOn(changes.today())
                    ? new Pause(before.moderation().pausedUntil())
                    : null;
            return before.content().equals(entry.content()) && back == null
                    ? undone
                    : undone.with(moderation, changes.changed(entry, actor.id(), back));
        });
    }

    /** How many of hers, and of the organisations' that she speaks for, wait for a word of their owner. */
    public long countWaiting(Actor actor) {
        var mine = entries.ofOwners(actor.speaksFor());
        var doubted = reports.noLongerTrue(actor, mine).keySet();
        return mine.stream()
                .filter(entry -> entry.waitsForOwner(changes.today(), changes.now()) || doubted.contains(entry.id()))
                .count();
    }

    /**
     * Another coordinator answers for the entry from now on: she is reminded and told, and both hear of it. The entry
     * still is the organisation's, and what is agreed stands.
     *
     * @param seen the revision that was read
     * @throws DomainException invalid, when she is no coordinator of the organisation; not found, for who neither speaks
     *     for it nor vouches for it; conflict when somebody has changed it or handed it over meanwhile
     */
    public void handOver(Actor actor, EntryId id, int seen, PersonId to) {
        changes.change(id, entry -> {
            Right.ENTRY_HAND_OVER.require(actor, entry);
            if (entry.status() == EntryStatus.WITHDRAWN) {
                throw DomainException.stale("register.refused.withdrawn");
            }
            mustBe(seen, entry);
            var next = coordinatedBy(to, entry.provider());
            var about = RegisterEvent.Subject.of(entry.id(), entry.content(), next);
            var event = new RegisterEvent.EntryHandedOver(
                    changes.nextId(), changes.now(), about, entry.provider().by(), actor.id());
            return entry.handedOver(next, event).with(entry.moderation(), changes.changed(entry, actor.id()));
        });
    }

    private Provider coordinatedBy(PersonId to, Provider provider) {
        if (provider instanceof Provider.Group group
                && !group.by().equals(to)
                && organisations.coordinatorsOf(group.organisation()).stream()
                        .anyMatch(person -> person.id().equals(to))) {
            return group.handedTo(to);
        }
        throw DomainException.invalid("register.hand-over.no-coordinator", "to");
    }

    private RegisterEntry change(Actor actor, EntryId id, int seen, UnaryOperator<RegisterEntry> change) {
        return change(actor, id, entry -> {
            mustBe(seen, entry);
            return change.apply(entry);
        });
    }

    /** What others have done meanwhile is read before it is undone. */
    private static void mustBe(int seen, RegisterEntry entry) {
        if (entry.revision() != seen) {
            throw DomainException.stale("register.mine.changed");
        }
    }

    private RegisterEntry change(Actor actor, EntryId id, UnaryOperator<RegisterEntry> change) {
        return changes.change(id, entry -> {
            Right.ENTRY_CHANGE.require(actor, entry);
            return change.apply(entry);
        });
    }
}
