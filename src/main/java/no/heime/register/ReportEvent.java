package no.heime.register;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.SpokenFor;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Something that happened to a report. */
public sealed interface ReportEvent extends DomainEvent {

    /** What a listener must know of it; neither its words nor the answer's. */
    Subject about();

    /**
     * @param title the entry's
     * @param municipality whose staff answer
     * @param reporter who reported it; null when nobody was signed in
     */
    record Subject(
            EntryId entry,
            String title,
            String municipality,
            ReportKind kind,
            @Nullable PersonId reporter) {}

    /**
     * Staff have something to see to, and the owner too when it does not hold any more.
     *
     * @param owner who answers for the entry
     * @param behind the person or organisation whose entry it is; null in what was told before that was kept
     */
    @TypeAlias("report-received")
    record Received(
            UUID id,
            Instant at,
            Subject about,
            PersonId owner,
            @Nullable UUID behind) implements ReportEvent, SpokenFor {

        @Override
        public String municipality() {
            return about.municipality();
        }

        @Override
        public boolean isSpokenForBy(Actor actor) {
            return actor.speaksFor().contains(behind == null ? owner.value() : behind);
        }
    }

    /** Whoever reported it can read what came of it. */
    @TypeAlias("report-answered")
    record Answered(UUID id, Instant at, Subject about) implements ReportEvent {}
}
