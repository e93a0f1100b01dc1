package no.heime.organisation;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;

/** Something that whoever has a clearance, and those who rely on it, have to know. */
public sealed interface ClearanceEvent extends DomainEvent {

    Subject about();

    /** @param helps id of the organisation for which it is, or her own for help in her own name */
    record Subject(PersonId person, String municipality, UUID helps) {

        static Subject of(Clearance clearance) {
            return new Subject(clearance.person(), clearance.municipality(), clearance.helps());
        }

        public boolean isForHerself() {
            return helps.equals(person.value());
        }
    }

    /** Somebody has noted that her certificate was shown. */
    record Noted(UUID id, Instant at, Subject about) implements ClearanceEvent {}

    /** It counts for a while yet. */
    record Ending(UUID id, Instant at, Subject about, int days) implements ClearanceEvent {}

    /** It counts no more. */
    record Ended(UUID id, Instant at, Subject about) implements ClearanceEvent {}
}
