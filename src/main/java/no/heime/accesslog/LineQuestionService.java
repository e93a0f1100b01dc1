package no.heime.accesslog;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Impartiality;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** What residents ask about who has looked at them, and what their municipality answers. */
@Service
public class LineQuestionService {

    private static final Limit SHOWN = Limit.of(100);

    /**
     * A question as staff see it.
     *
     * @param resident her name
     * @param looked the line that she asks about
     */
    public record ForStaff(LineQuestion question, String resident, Looked looked) {}

    private final LineQuestions questions;
    private final Lines lines;
    private final WhoLooked whoLooked;
    private final AccessLog log;
    private final PersonService people;
    private final Impartiality impartiality;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    LineQuestionService(
            LineQuestions questions,
            Lines lines,
            WhoLooked whoLooked,
            AccessLog log,
            PersonService people,
            Impartiality impartiality,
            Relay relay,
            Ids ids,
            Clock clock) {
        this.questions = questions;
        this.lines = lines;
        this.whoLooked = whoLooked;
        this.log = log;
        this.people = people;
        this.impartiality = impartiality;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * She asks about a line of her own log, once about each day's looks of one reader. The same question twice is asked
     * once.
     *
     * @return the question as it is now, with the answer when there is one
     * @throws DomainException not found, when the line is about somebody else; conflict, when she has asked something else
     *     about it or about another look of that reader on that day; {@code text.missing} or {@code text.too-long}, on the field {@code words}
     */
    public LineQuestion ask(Actor actor, LineId id, @Nullable String words) {
        var line = lines.byId(id)
                .filter(found -> Right.LOOK_ASK.isFor(actor, found))
                .orElseThrow(DomainException::notFound);
        var asked = LineQuestion.of(line, words, ids.next(), clock.instant());
        mustBeTheFirstAboutThatDay(line);
        try {
            var kept = questions.save(asked);
            told(kept);
            return kept;
        } catch (DuplicateKeyException askedBefore) {
            return questions
                    .findById(id)
                    .filter(there -> there.words().equals(asked.words()))
                    .orElseThrow(() -> DomainException.stale("looked.refused.asked"));
        }
    }

    private void mustBeTheFirstAboutThatDay(Line line) {
        var others = questions.findByResident(line.reading().about()).stream()
                .map(LineQuestion::line)
                .filter(other -> !other.equals(line.id()))
                .toList();
        if (lines.byIds(others).stream().anyMatch(other -> other.isOfTheSameDay(line, clock.getZone()))) {
            throw DomainException.stale("looked.refused.asked");
        }
    }

    /** What waits for this case worker, oldest first; about herself only when no colleague can answer. Three queries. */
    public List<ForStaff> awaiting(Actor actor) {
        Right.LOOK_ANSWER.requireSomewhere(actor);
        var open = impartiality.among(
                actor,
                questions.findByMunicipalityInAndOpenOrderByAtAsc(actor.caseWorkerMunicipalities(), true, SHOWN),
                Function.identity());
        var about = lines.byIds(open.stream().map(LineQuestion::line).toList()).stream()
                .collect(Collectors.toMap(Line::id, Function.identity()));
        var names = people.byIds(open.stream().map(LineQuestion::resident).collect(Collectors.toSet()));
        log.read(
                actor,
                Hat.caseWorker(),
                open.stream()
                        .map(one -> Look.at(one.resident(), Seen.QUESTION, one.municipality()))
                        .distinct()
                        .toList());
        return open.stream()
                .filter(one -> about.containsKey(one.line()))
                .map(one -> new ForStaff(
                        one,
                        Optional.ofNullable(names.get(one.resident()))
                                .map(person -> person.name())
                                .orElse(""),
                        whoLooked.shown(Objects.requireNonNull(about.get(one.line())))))
                .toList();
    }

    /**
     * Staff answer; she who asked is told, and reads it at the line.
     *
     * @throws DomainException not found for staff of another municipality, and for whoever looked as long as a colleague
     *     can answer; conflict when it is answered already
     */
    public void answer(Actor actor, LineId id, @Nullable String words) {
        told(Retry.onConflict(() -> {
            var question = questions.findById(id).orElseThrow(DomainException::notFound);
            Right.LOOK_ANSWER.require(actor, impartiality.guarded(question));
            return questions.save(question.answered(actor.id(), words, ids.next(), clock.instant()));
        }));
    }

    private void told(LineQuestion question) {
        relay.publish(LineQuestion.class, question.line(), question.outbox());
    }
}
