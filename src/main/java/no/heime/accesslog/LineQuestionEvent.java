package no.heime.accesslog;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.SpokenFor;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/** Something that happened to a question about a line of the log. It holds none of its words. */
public sealed interface LineQuestionEvent extends DomainEvent, SpokenFor {

    /** Who asked. */
    PersonId resident();

    /** Who looked. */
    PersonId reader();

    @Override
    default boolean isSpokenForBy(Actor actor) {
        return actor.id().equals(reader()) || actor.id().equals(resident());
    }

    /** The municipality has something to answer. */
    @TypeAlias("access-question-received")
    record Received(UUID id, Instant at, PersonId resident, String municipality, PersonId reader)
            implements LineQuestionEvent {}

    /** Who asked can read the answer. */
    @TypeAlias("access-question-answered")
    record Answered(UUID id, Instant at, PersonId resident, String municipality, PersonId reader)
            implements LineQuestionEvent {}
}
