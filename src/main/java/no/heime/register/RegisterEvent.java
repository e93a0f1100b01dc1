package no.heime.register;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.SpokenFor;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Something that happened to an entry and that its owner or the municipality's staff should hear of. */
public sealed interface RegisterEvent extends DomainEvent {

    Subject about();

    /**
     * What a listener must know of the entry.
     *
     * @param owner who registered it
     * @param municipality whose staff vouch for it
     * @param behind the person or organisation whose it is; null in what was told before that was kept
     */
    record Subject(
            EntryId entry,
            String title,
            PersonId owner,
            String municipality,
            @Nullable UUID behind) implements SpokenFor {

        static Subject of(RegisterEntry entry) {
            return of(entry.id(), entry.content(), entry.provider());
        }

        static Subject of(EntryId id, EntryContent content, Provider provider) {
            return new Subject(id, content.title(), provider.by(), provider.municipality(), provider.owner());
        }

        @Override
        public boolean isSpokenForBy(Actor actor) {
            return actor.speaksFor().contains(behind == null ? owner.value() : behind);
        }
    }

    /** Handed in: staff have something to look at. */
    @TypeAlias("entry-registered")
    record EntryRegistered(UUID id, Instant at, Subject about) implements RegisterEvent {}

    /** Changed by its owner: staff have something to look at again. */
    @TypeAlias("entry-edited")
    record EntryEdited(UUID id, Instant at, Subject about) implements RegisterEvent {}

    /** Public at once, since staff trust the organisation: nobody has to do anything. */
    @TypeAlias("entry-published")
    record EntryPublished(UUID id, Instant at, Subject about) implements RegisterEvent {}

    @TypeAlias("entry-approved")
    record EntryApproved(UUID id, Instant at, Subject about) implements RegisterEvent {}

    @TypeAlias("entry-returned")
    record EntryReturned(UUID id, Instant at, Subject about, String comment) implements RegisterEvent {}

    @TypeAlias("entry-hidden")
    record EntryHidden(UUID id, Instant at, Subject about, String reason) implements RegisterEvent {}

    /**
     * Its last day is near. The id tells the entry, the day and which reminder it is, so that each is told once.
     *
     * @param renewable whether a tap is enough; what waits for staff or for its owner must be given another last day
     */
    @TypeAlias("entry-ending")
    record EntryEnding(UUID id, Instant at, Subject about, boolean renewable) implements RegisterEvent {}

    /** It has no last day, and nobody has vouched for it for a year. Told once a year, as {@link EntryEnding}. */
    @TypeAlias("entry-unconfirmed")
    record EntryUnconfirmed(UUID id, Instant at, Subject about) implements RegisterEvent {}

    /** Its owner says that it still holds. */
    @TypeAlias("entry-confirmed")
    record EntryConfirmed(UUID id, Instant at, Subject about) implements RegisterEvent {}

    /**
     * Another coordinator of the organisation answers for it from now on.
     *
     * @param from who did until now
     * @param by who handed it over: one of the two, a third coordinator, or staff
     */
    @TypeAlias("entry-handed-over")
    record EntryHandedOver(UUID id, Instant at, Subject about, PersonId from, PersonId by) implements RegisterEvent {}

    @TypeAlias("entry-withdrawn")
    record EntryWithdrawn(UUID id, Instant at, Subject about) implements RegisterEvent {}
}
