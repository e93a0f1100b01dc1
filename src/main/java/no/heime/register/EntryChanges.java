package no.heime.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way in which an entry is changed, whoever does it: on a fresh copy, and told afterwards. */
@Component
class EntryChanges {

    private final Entries entries;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    EntryChanges(Entries entries, Relay relay, Ids ids, Clock clock) {
        this.entries = entries;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Fetches, changes, stores and tells; anew when somebody else stored first.
     *
     * @throws DomainException not found, when there is no such entry
     */
    RegisterEntry change(EntryId id, UnaryOperator<RegisterEntry> change) {
        return told(Retry.onConflict(
                () -> entries.save(change.apply(entries.byId(id).orElseThrow(DomainException::notFound)))));
    }

    /** Tells what a stored entry has to tell. */
    RegisterEntry told(RegisterEntry entry) {
        List<DomainEvent> events = entry.outbox();
        relay.publish(entry.getClass(), entry.id(), events);
        return entry;
    }

    /** What keeps an entry as it was before this change. */
    EntryChanged changed(RegisterEntry before, PersonId by) {
        return changed(before, by, null);
    }

    /** The same of a change that begins or ends a break. */
    EntryChanged changed(RegisterEntry before, PersonId by, @Nullable Pause pause) {
        return new EntryChanged(ids.next(), clock.instant(), PastVersion.of(before, by, clock.instant(), pause));
    }

    /** Id of something that happens now. */
    UUID nextId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }

    /** By whose calendar a day is meant here. */
    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
