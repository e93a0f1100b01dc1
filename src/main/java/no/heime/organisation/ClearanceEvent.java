package no.heime.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.taxonomy.KindId;
import org.springframework.data.annotation.TypeAlias;

/** Something that whoever has a clearance, and those who rely on it, have to know. */
public sealed interface ClearanceEvent extends DomainEvent {

    /** What is about one clearance. */
    sealed interface OfOne extends ClearanceEvent {
        Subject about();
    }

    /**
     * @param municipalities numbers of those that demand it, or of the one where it was noted
     * @param helps id of the organisation for which it is, or her own for help in her own name
     */
    record Subject(PersonId person, List<String> municipalities, UUID helps) {

        static Subject of(Clearance clearance, List<String> municipalities) {
            return new Subject(clearance.person(), municipalities, clearance.helps());
        }

        public boolean isForHerself() {
            return helps.equals(person.value());
        }
    }

    /** Somebody has noted that her certificate was shown. */
    @TypeAlias("clearance-noted")
    record Noted(UUID id, Instant at, Subject about) implements OfOne {}

    /** What was noted was a mistake. */
    @TypeAlias("clearance-taken-back")
    record TakenBack(UUID id, Instant at, Subject about) implements OfOne {}

    /** It counts for a while yet. */
    record Ending(UUID id, Instant at, Subject about, int days) implements OfOne {}

    /** It counts no more. */
    record Ended(UUID id, Instant at, Subject about) implements OfOne {}

    /**
     * A municipality demands it from now on, or for a shorter time than before.
     *
     * @param kinds for which that is new
     */
    @TypeAlias("clearance-demanded")
    record Demanded(UUID id, Instant at, String municipality, Set<KindId> kinds) implements ClearanceEvent {}
}
