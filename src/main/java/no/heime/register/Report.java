package no.heime.register;

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
 * A reader says that something is not right with an entry. It is answered once: by the owner, who confirms, mends or
 * withdraws what does not hold any more, or by staff. Deleted a time after it was answered, which the municipality sets.
 *
 * @param title the entry's, as the reader saw it
 * @param municipality number of the municipality whose staff vouch for the entry
 * @param owner the person or organisation behind the entry; null when it was gone before that was kept
 * @param words what she wrote; the owner reads it only when the entry does not hold any more
 * @param reporter who can be answered; null when nobody was signed in, and then nothing is known of her
 */
@Document("reports")
@TypeAlias("report")
public record Report(
        @Id ReportId id,
        EntryId entry,
        String title,
        String municipality,
        @Nullable UUID owner,
        ReportKind kind,
        @Nullable String words,
        @Nullable PersonId reporter,
        Instant at,
        ReportStatus status,
        @Nullable ReportAnswer answer,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox, SpokenFor {

    public static final int MAX_WORDS = 500;

    public Report {
        outbox = List.copyOf(outbox);
    }

    /** @throws DomainException {@code text.missing} for a concern without words, {@code text.too-long} */
    static Report of(
            ReportId id,
            UUID event,
            RegisterEntry entry,
            ReportKind kind,
            @Nullable String words,
            @Nullable PersonId reporter,
            Instant at) {
        var said = kind == ReportKind.CONCERN
                ? PlainText.required(words, "words", MAX_WORDS)
                : PlainText.optional(words, "words", MAX_WORDS);
        var municipality = entry.provider().municipality();
        var about = new ReportEvent.Subject(entry.id(), entry.title(), municipality, kind, reporter);
        var owner = entry.provider().owner();
        var received =
                new ReportEvent.Received(event, at, about, entry.provider().by(), owner);
        return new Report(
                id,
                entry.id(),
                entry.title(),
                municipality,
                owner,
                kind,
                said,
                reporter,
                at,
                ReportStatus.OPEN,
                null,
                List.of(received),
                null);
    }

    /** Whether this person stands behind the entry: she never learns who reported it. */
    @Override
    public boolean isSpokenForBy(Actor actor) {
        return owner != null && actor.speaksFor().contains(owner);
    }

    public boolean isOpen() {
        return status == ReportStatus.OPEN;
    }

    /** Whether somebody can read an answer. */
    public boolean canBeAnswered() {
        return reporter != null;
    }

    /**
     * Staff have seen to it.
     *
     * @throws DomainException conflict when somebody has answered it already; {@code text.missing} when somebody waits for
     *     an answer and there are no words
     */
    Report handled(PersonId by, @Nullable String said, UUID event, Instant when) {
        var answered = canBeAnswered()
                ? PlainText.required(said, "words", MAX_WORDS)
                : PlainText.optional(said, "words", MAX_WORDS);
        return answered(new ReportAnswer(ReportAnswer.Outcome.HANDLED, answered, by, when), event);
    }

    /** The owner has answered by what she did with the entry. */
    Report settled(ReportAnswer.Outcome how, PersonId owner, UUID event, Instant when) {
        return answered(new ReportAnswer(how, null, owner, when), event);
    }

    /** Whoever reported it is not there any more; what is wrong may be so still. */
    Report byNobody() {
        return new Report(
                id, entry, title, municipality, owner, kind, words, null, at, status, answer, outbox, version);
    }

    private Report answered(ReportAnswer how, UUID event) {
        if (!isOpen()) {
            throw DomainException.stale("report.refused.answered");
        }
        var told = new ReportEvent.Answered(
                event, how.at(), new ReportEvent.Subject(entry, title, municipality, kind, reporter));
        return new Report(
                id,
                entry,
                title,
                municipality,
                owner,
                kind,
                words,
                reporter,
                at,
                ReportStatus.ANSWERED,
                how,
                Stream.concat(outbox.stream(), Stream.of(told)).toList(),
                version);
    }
}
