package no.heime.digitalcare;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One resident's part in one digital care form: how far she has come, what she has, and what she needs help with. One
 * for each person and form; kept on her consent, and gone when she takes it back.
 *
 * @param municipality number of the municipality of her district
 * @param answeredBy as what whoever has given the answers as they are now
 * @param consentAt when she agreed that this is kept
 * @param since when it came to the stage it is at
 * @param revision how many times it was changed, by her or by staff; the "version" that a change must name
 */
@Document("participations")
@TypeAlias("participation")
public record DigitalParticipation(
        @Id ParticipationId id,
        PersonId person,
        String municipality,
        Answers answers,
        By answeredBy,
        Instant consentAt,
        Instant since,
        List<Turn> history,
        int revision,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox, Guarded {

    public static final int MAX_REASON = 500;

    /** A line of its history: from where, and what happened. */
    public record Line(@Nullable Stage from, Turn turn) {}

    public DigitalParticipation {
        history = List.copyOf(history);
        outbox = List.copyOf(outbox);
    }

    @Override
    public Set<Tie> tiesOf(@Nullable Actor actor) {
        return Guarded.of(person, ProxyArea.DIGITAL_CARE)
                .to(
                        Tie.ON_HER_WORD,
                        one -> isOpenInTalks()
                                && one.talksWith(person, municipality).isPresent())
                .to(Tie.CASE_WORKER, one -> one.isCaseWorkerIn(municipality))
                .tiesOf(actor);
    }

    /** What she has answered without the municipality, and shows to nobody there, no talk opens. */
    private boolean isOpenInTalks() {
        return answers.shared() || answeredBy.isOnHerWord();
    }

    /** Before it was kept since when, its history told; before it was kept by whom, no case worker had answered. */
    @PersistenceCreator
    static DigitalParticipation stored(
            ParticipationId id,
            PersonId person,
            String municipality,
            Answers answers,
            @Nullable By answeredBy,
            Instant consentAt,
            @Nullable Instant since,
            List<Turn> history,
            int revision,
            List<DomainEvent> outbox,
            @Nullable Long version) {
        var from = since == null ? history.getLast().at() : since;
        var by = answeredBy == null ? By.RESIDENT : answeredBy;
        return new DigitalParticipation(
                id, person, municipality, answers, by, consentAt, from, history, revision, outbox, version);
    }

    /** @throws DomainException when she begins where only staff can bring her */
    static DigitalParticipation begun(
            ParticipationId id, PersonId person, String municipality, Answers answers, Hand hand) {
        mustBeHersToSay(answers.stage());
        var first = List.of(hand.to(answers.stage(), null));
        return new DigitalParticipation(
                id, person, municipality, answers, hand.by(), hand.at(), hand.at(), first, 0, List.of(), null);
    }

    /**
     * Answered anew by herself, or for her. Where staff have brought it she may leave it, or say how it is.
     *
     * @throws DomainException conflict when it is about another form: that is another participation
     */
    DigitalParticipation changed(Answers next, String where, Hand hand) {
        if (!next.form().equals(answers.form())) {
            throw DomainException.conflict("participation.other-form");
        }
        var by = whoAnswers(next, hand);
        if (next.stage() == answers.stage()) {
            return with(next, by, where, since, history);
        }
        mustBeHersToSay(next.stage());
        return with(next, by, where, hand.at(), and(hand.to(next.stage(), null)));
    }

    /** What she answered without the municipality and shows to nobody any more stays hers, who is asked for it or not. */
    private By whoAnswers(Answers next, Hand hand) {
        return hand.by().isOnHerWord() && !next.shared() ? answeredBy : hand.by();
    }

    /**
     * Moved on by staff.
     *
     * @param reason why; needed when it does not suit her
     * @throws DomainException conflict when there is no way there from where it is
     */
    DigitalParticipation moved(Stage to, @Nullable String reason, Hand staff) {
        if (!answers.stage().next().contains(to)) {
            throw DomainException.conflict("participation.move.no-way");
        }
        var why = to == Stage.NOT_SUITABLE
                ? PlainText.required(reason, "reason", MAX_REASON)
                : PlainText.optional(reason, "reason", MAX_REASON);
        return with(answers.at(to), answeredBy, municipality, staff.at(), and(staff.to(to, why)));
    }

    /**
     * Whether a change with this revision is one of what is here now.
     *
     * @param read the revision that was changed; null for what was sent as new, whose answer may have been lost before it
     *     was mended: it is meant as long as nobody has touched it
     */
    boolean hasBeenRead(@Nullable Integer read) {
        return revision == (read == null ? 0 : read);
    }

    /** Those who have acted for her, as her next of kin or in a talk. */
    Stream<PersonId> proxies() {
        return history.stream()
                .filter(turn -> turn.by().isOnBehalf())
                .map(Turn::who)
                .filter(Objects::nonNull);
    }

    /** Each change from stage to stage, the first one first. */
    public List<Line> story() {
        return IntStream.range(0, history.size())
                .mapToObj(n -> new Line(n == 0 ? null : history.get(n - 1).stage(), history.get(n)))
                .toList();
    }

    /** Her answers, which staff do not see any more, whoever gave them. */
    DigitalParticipation hidden() {
        return answers.shared() ? with(answers.hidden(), By.RESIDENT, municipality, since, history) : this;
    }

    /** Whether these answers ask for a helper who was not asked for before. */
    boolean newlyWishesHelper(@Nullable Answers before) {
        return answers.wantsHelper() && (before == null || !before.wantsHelper());
    }

    /** Whether these answers take back what was wished before. */
    boolean noLongerWishesHelper(@Nullable Answers before) {
        return before != null && before.wantsHelper() && !answers.wantsHelper();
    }

    /** Whether staff now see that she wants to start, and did not before. */
    boolean newlyWaitsForStaff(@Nullable Answers before) {
        return waits(answers) && (before == null || !waits(before));
    }

    private static boolean waits(Answers answers) {
        return answers.shared() && answers.stage() == Stage.WANTS_TO_START;
    }

    DigitalParticipation telling(DomainEvent event) {
        var more = Stream.concat(outbox.stream(), Stream.of(event)).toList();
        return new DigitalParticipation(
                id, person, municipality, answers, answeredBy, consentAt, since, history, revision, more, version);
    }

    private DigitalParticipation with(Answers next, By by, String where, Instant from, List<Turn> turns) {
        return new DigitalParticipation(
                id, person, where, next, by, consentAt, from, turns, revision + 1, outbox, version);
    }

    private List<Turn> and(Turn turn) {
        return Stream.concat(history.stream(), Stream.of(turn)).toList();
    }

    private static void mustBeHersToSay(Stage stage) {
        if (!stage.isHersToSay()) {
            throw DomainException.invalid("participation.stage.staff", "stage");
        }
    }
}
