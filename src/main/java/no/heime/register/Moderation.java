package no.heime.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import no.heime.shared.WayBack;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands between its owner and the municipality's staff. Its rules: staff approve and return what was
 * handed in, hide what should not be seen, and the owner mends and hands in again, takes a break from what is public, and
 * vouches for it anew; what is withdrawn stays away, unless its owner undoes it at once.
 *
 * @param words staff's comment when returned, the reason when hidden
 * @param submittedAt when it was last handed in
 * @param confirmedAt when it was last vouched for
 * @param pausedUntil the day on which it is public again, when its owner takes a break
 */
public record Moderation(
        EntryStatus status,
        @Nullable String words,
        Instant submittedAt,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate pausedUntil,
        List<Change> history) {

    static final int MAX_WORDS = 500;

    /** After that long somebody has to say again that it still holds, where it has no last day. */
    static final Duration CONFIRMED_FOR = Duration.ofDays(365);

    /** So long before its last day its owner is first asked whether it still holds. */
    static final Period ASKED_AHEAD = Period.ofDays(30);

    public static final Period LONGEST_BREAK = Period.ofYears(1);

    public Moderation {
        history = List.copyOf(history);
    }

    static Moderation submitted(PersonId by, Instant at) {
        return new Moderation(
                EntryStatus.SUBMITTED, null, at, null, null, List.of(new Change(at, by, EntryStatus.SUBMITTED, null)));
    }

    /** As its owner said it to a case worker. */
    static Moderation writtenDown(PersonId caseWorker, TalkWay way, Instant at) {
        var change = new Change(at, caseWorker, EntryStatus.SUBMITTED, null, way);
        return new Moderation(EntryStatus.SUBMITTED, null, at, null, null, List.of(change));
    }

    /** That a case worker wrote down what stands here now; empty for what its owner wrote herself. */
    public Optional<Change> writtenDown() {
        return history.reversed().stream()
                .filter(change -> change.became() == EntryStatus.SUBMITTED)
                .findFirst()
                .filter(change -> change.onHerWord() != null);
    }

    /** Whether a case worker wrote it down, and neither its owner nor whoever approves it has done anything with it since. */
    boolean isOnHerWordAlone() {
        return history.stream().allMatch(change -> change.onHerWord() != null);
    }

    public boolean isPublic() {
        return status == EntryStatus.APPROVED;
    }

    /** Whether it is the owner's turn: staff have asked for something, or taken it away. */
    boolean isSentBack() {
        return status == EntryStatus.RETURNED || status == EntryStatus.HIDDEN;
    }

    /** Whether that is what staff last decided, however often it has been handed in again since. */
    boolean wasSentBack() {
        return history.reversed().stream()
                .map(Change::became)
                .filter(became -> became != EntryStatus.SUBMITTED && became != EntryStatus.WITHDRAWN)
                .findFirst()
                .filter(became -> became == EntryStatus.RETURNED || became == EntryStatus.HIDDEN)
                .isPresent();
    }

    /** Whether staff have approved what is written now, whatever became of it since. */
    boolean isApprovedAsWritten() {
        return history.reversed().stream()
                .map(Change::became)
                .takeWhile(became -> became != EntryStatus.SUBMITTED)
                .anyMatch(became -> became == EntryStatus.APPROVED);
    }

    /** Whether it is this person who has approved it last, and nobody has done anything with it since. */
    boolean isApprovedBy(PersonId person) {
        var last = history.getLast();
        return last.became() == EntryStatus.APPROVED && last.by().equals(person) && !wasBroughtBack();
    }

    /** Whether its owner undid that it was withdrawn, and nobody has done anything with it since. */
    private boolean wasBroughtBack() {
        return history.size() > 1 && history.get(history.size() - 2).became() == EntryStatus.WITHDRAWN;
    }

    /** Only what waits: two case workers who have read the same never undo each other. */
    Moderation approved(PersonId by, Instant at) {
        mustBe(EntryStatus.SUBMITTED);
        return shown(by, at);
    }

    /** Only what waits; as {@link #approved}. */
    Moderation returned(PersonId by, Instant at, @Nullable String comment) {
        mustBe(EntryStatus.SUBMITTED);
        return away(by, at, EntryStatus.RETURNED, PlainText.required(comment, "comment", MAX_WORDS));
    }

    /** Only what waits; as {@link #approved}. */
    Moderation hidden(PersonId by, Instant at, @Nullable String reason) {
        mustBe(EntryStatus.SUBMITTED);
        return away(by, at, EntryStatus.HIDDEN, PlainText.required(reason, "reason", MAX_WORDS));
    }

    /** Taken away from everybody after it was public. */
    Moderation takenDown(PersonId by, Instant at, @Nullable String reason) {
        mustBe(EntryStatus.APPROVED);
        return away(by, at, EntryStatus.HIDDEN, PlainText.required(reason, "reason", MAX_WORDS));
    }

    /** Public again after it was hidden. */
    Moderation putBack(PersonId by, Instant at) {
        mustBe(EntryStatus.HIDDEN);
        return shown(by, at);
    }

    Moderation withdrawn(PersonId by, Instant at) {
        mustBe(EntryStatus.SUBMITTED, EntryStatus.APPROVED, EntryStatus.RETURNED, EntryStatus.HIDDEN);
        return away(by, at, EntryStatus.WITHDRAWN, null);
    }

    /**
     * Withdrawn by mistake: where it was before, with what staff had said of it. Twice is once.
     *
     * @throws DomainException stale, when it was withdrawn too long ago
     */
    Moderation broughtBack(PersonId by, Instant at) {
        if (status != EntryStatus.WITHDRAWN) {
            return this;
        }
        WayBack.mustBeOpen(history.getLast().at(), at);
        var before = history.get(history.size() - 2);
        return new Moderation(
                before.became(),
                before.words(),
                submittedAt,
                confirmedAt,
                pausedUntil,
                and(at, by, before.became(), before.words()));
    }

    /** Changed by its owner: staff look at it again before it is public. */
    Moderation resubmitted(PersonId by, Instant at) {
        return resubmitted(new Change(at, by, EntryStatus.SUBMITTED, null));
    }

    /** As its owner said it to a case worker. */
    Moderation writtenDownAnew(PersonId caseWorker, TalkWay way, Instant at) {
        return resubmitted(new Change(at, caseWorker, EntryStatus.SUBMITTED, null, way));
    }

    private Moderation resubmitted(Change change) {
        mustBe(EntryStatus.SUBMITTED, EntryStatus.APPROVED, EntryStatus.RETURNED, EntryStatus.HIDDEN);
        return new Moderation(EntryStatus.SUBMITTED, null, change.at(), confirmedAt, pausedUntil, and(change));
    }

    /**
     * The owner takes a break.
     *
     * @param today the day on which she says so
     * @param until the day on which it is public again, within a year
     */
    Moderation paused(LocalDate today, LocalDate until) {
        mustBe(EntryStatus.APPROVED);
        if (!until.isAfter(today) || until.isAfter(today.plus(LONGEST_BREAK))) {
            throw DomainException.invalid("register.pause.out-of-range", "until");
        }
        return new Moderation(status, words, submittedAt, confirmedAt, until, history);
    }

    /** The break is over before its time, also for what waits for staff, or for its owner, meanwhile. */
    Moderation resumed() {
        mustBe(EntryStatus.APPROVED, EntryStatus.SUBMITTED, EntryStatus.RETURNED, EntryStatus.HIDDEN);
        return new Moderation(status, words, submittedAt, confirmedAt, null, history);
    }

    /** The owner says that it still holds, and takes no break any longer. */
    Moderation vouchedFor(Instant at) {
        mustBe(EntryStatus.APPROVED);
        return new Moderation(status, words, submittedAt, at, null, history);
    }

    /** The owner said by mistake that it still holds: vouched for when it was before, with the break that it had. */
    Moderation vouchedForAsIn(Moderation before) {
        mustBe(EntryStatus.APPROVED);
        return new Moderation(status, words, submittedAt, before.confirmedAt, before.pausedUntil, history);
    }

    /** Whether it is so long since anybody vouched for it that nobody can rely on it without a last day. */
    public boolean isLongUnconfirmed(Instant now) {
        return confirmedAt != null && !now.isBefore(confirmedAt.plus(CONFIRMED_FOR));
    }

    boolean isPausedOn(LocalDate today) {
        return pausedUntil != null && today.isBefore(pausedUntil);
    }

    private Moderation shown(PersonId by, Instant at) {
        return new Moderation(
                EntryStatus.APPROVED, null, submittedAt, at, pausedUntil, and(at, by, EntryStatus.APPROVED, null));
    }

    private Moderation away(PersonId by, Instant at, EntryStatus to, @Nullable String why) {
        return new Moderation(to, why, submittedAt, confirmedAt, pausedUntil, and(at, by, to, why));
    }

    private void mustBe(EntryStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw DomainException.stale("register.refused." + status.name().toLowerCase(Locale.ROOT));
        }
    }

    private List<Change> and(Instant at, PersonId by, EntryStatus became, @Nullable String why) {
        return and(new Change(at, by, became, why));
    }

    private List<Change> and(Change change) {
        return Stream.concat(history.stream(), Stream.of(change)).toList();
    }
}
