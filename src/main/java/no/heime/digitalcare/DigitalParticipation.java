package no.heime.digitalcare;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One resident's part in one digital care form: how far she has come, what she has, and what she needs help with. One
 * for each person and form; kept on her consent.
 *
 * @param municipality number of the municipality of her district
 * @param consentAt when she agreed that this is kept and shown to her municipality
 * @param revision how many times she has changed it; the "version" that an edit must name
 */
@Document("participations")
@TypeAlias("participation")
public record DigitalParticipation(
        @Id ParticipationId id,
        PersonId person,
        String municipality,
        Answers answers,
        Instant consentAt,
        List<Turn> history,
        int revision,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {

    /** A step forward or back. */
    public record Turn(Instant at, Stage stage) {}

    public DigitalParticipation {
        history = List.copyOf(history);
        outbox = List.copyOf(outbox);
    }

    static DigitalParticipation begun(
            ParticipationId id, PersonId person, String municipality, Answers answers, Instant at) {
        var first = List.of(new Turn(at, answers.stage()));
        return new DigitalParticipation(id, person, municipality, answers, at, first, 0, List.of(), null);
    }

    /** @throws DomainException conflict when it is about another form: that is another participation */
    DigitalParticipation changed(Answers next, String where, Instant at) {
        if (!next.form().equals(answers.form())) {
            throw DomainException.conflict("participation.other-form");
        }
        var turns = next.stage() == answers.stage()
                ? history
                : Stream.concat(history.stream(), Stream.of(new Turn(at, next.stage())))
                        .toList();
        return new DigitalParticipation(id, person, where, next, at, turns, revision + 1, outbox, version);
    }

    /** Whether these answers ask for a helper who was not asked for before. */
    boolean newlyWishesHelper(@Nullable Answers before) {
        return answers.wantsHelper() && (before == null || !before.wantsHelper());
    }

    /** Whether these answers take back what was wished before. */
    boolean noLongerWishesHelper(@Nullable Answers before) {
        return before != null && before.wantsHelper() && !answers.wantsHelper();
    }

    DigitalParticipation telling(DomainEvent event) {
        var more = Stream.concat(outbox.stream(), Stream.of(event)).toList();
        return new DigitalParticipation(id, person, municipality, answers, consentAt, history, revision, more, version);
    }
}
