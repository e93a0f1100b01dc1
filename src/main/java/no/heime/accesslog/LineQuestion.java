package no.heime.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.SpokenFor;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody asks her municipality about a line of her log, one question for each line. Whoever looked does not answer
 * it herself, as long as a colleague can.
 *
 * @param municipality number of the municipality that answers
 * @param reader who looked
 * @param open whether it waits for an answer
 */
@Document("accessQuestions")
@TypeAlias("access-question")
public record LineQuestion(
        @Id LineId line,
        PersonId resident,
        String municipality,
        PersonId reader,
        String words,
        Instant at,
        boolean open,
        @Nullable Answer answer,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox, SpokenFor {

    public static final int MAX_WORDS = 500;

    /** What the municipality has answered, and which of its case workers did. */
    public record Answer(String words, PersonId by, Instant at) {}

    public LineQuestion {
        outbox = List.copyOf(outbox);
    }

    /** @throws DomainException {@code text.missing} or {@code text.too-long}, on the field {@code words} */
    static LineQuestion of(Line about, @Nullable String words, UUID event, Instant at) {
        var said = about.reading();
        return new LineQuestion(
                about.id(),
                said.about(),
                about.municipality(),
                said.reader(),
                PlainText.required(words, "words", MAX_WORDS),
                at,
                true,
                null,
                List.of(new LineQuestionEvent.Received(event, at, said.about(), about.municipality(), said.reader())),
                null);
    }

    /** Whether this person herself has looked, or asked. */
    @Override
    public boolean isSpokenForBy(Actor actor) {
        return actor.id().equals(reader) || actor.id().equals(resident);
    }

    /** @throws DomainException conflict when it is answered already; as {@link #of} for the words */
    LineQuestion answered(PersonId by, @Nullable String said, UUID event, Instant when) {
        if (!open) {
            throw DomainException.stale("report.refused.answered");
        }
        var words = PlainText.required(said, "words", MAX_WORDS);
        var told = new LineQuestionEvent.Answered(event, when, resident, municipality, reader);
        return new LineQuestion(
                line,
                resident,
                municipality,
                reader,
                this.words,
                at,
                false,
                new Answer(words, by, when),
                Stream.concat(outbox.stream(), Stream.of(told)).toList(),
                version);
    }
}
