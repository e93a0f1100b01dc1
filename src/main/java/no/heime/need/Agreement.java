package no.heime.need;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.register.Absences;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * Help that both sides said yes to, with its visits.
 *
 * @param helper the person who said yes, and whose contact the resident sees
 * @param comes the volunteer of the organisation who comes, where it has said who; she is on the helper's side as long as
 *     she is its volunteer
 * @param times the times that suit both
 * @param absences the days on which the helper cannot all the same
 * @param whereToCome address and way to the door, when the resident has said it; only the two sides read it, and it is
 *     gone when the agreement is over
 * @param endedAt when the last visit was over or the agreement was ended; then the closing questions are asked
 */
public record Agreement(
        AgreementId id,
        ProposalId proposal,
        LadderStep step,
        Asked asked,
        PersonId helper,
        @Nullable PersonId comes,
        WeekTimes times,
        Absences absences,
        @Nullable String whereToCome,
        Instant agreedAt,
        @Nullable Instant endedAt,
        List<Visit> visits,
        @Nullable ClosingAnswer residentSays,
        @Nullable ClosingAnswer helperSays) {

    /** Agreements were once stored without absences. */
    @SuppressWarnings("NullAway")
    public Agreement {
        absences = absences == null ? Absences.NONE : absences;
        visits = List.copyOf(visits);
    }

    /** When both have said yes, without visits yet. */
    static Agreement of(AgreementId id, Proposal said, WeekTimes wished, Instant at) {
        return new Agreement(
                id,
                said.id(),
                said.step(),
                said.asked(),
                Optional.ofNullable(said.answeredBy()).orElseThrow(),
                null,
                VisitPlan.common(wished, said.times()),
                said.absences(),
                null,
                at,
                null,
                List.of(),
                null,
                null);
    }

    public boolean isOver() {
        return endedAt != null;
    }

    public Visit visit(VisitId wanted) {
        return visits.stream()
                .filter(visit -> visit.id().equals(wanted))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    public @Nullable ClosingAnswer answerOf(Side side) {
        return side == Side.RESIDENT ? residentSays : helperSays;
    }

    /** Whether this side is still asked how it went. */
    public boolean awaits(Side side) {
        return isOver() && answerOf(side) == null;
    }

    /** @param where null takes it back */
    Agreement comingTo(@Nullable String where) {
        requireRunning();
        return with(where, endedAt, visits, residentSays, helperSays);
    }

    /** Without what anybody wrote about it. */
    Agreement withoutWords() {
        var visited = visits.stream().map(Visit::withoutWords).toList();
        return with(null, endedAt, visited, withoutWords(residentSays), withoutWords(helperSays));
    }

    private static @Nullable ClosingAnswer withoutWords(@Nullable ClosingAnswer answer) {
        return answer == null ? null : answer.withoutWords();
    }

    /** The same, with another helper; nobody knows what the one before wrote. */
    Agreement helpedBy(Asked now, PersonId other) {
        return new Agreement(
                id,
                proposal,
                step,
                now,
                other,
                comes,
                times,
                absences,
                whereToCome,
                agreedAt,
                endedAt,
                visits,
                residentSays,
                withoutWords(helperSays));
    }

    /** Between nobody and nobody, or an organisation. */
    Agreement inFigures() {
        var by = asked.organisation() == null ? Asked.person(PersonId.NOBODY) : asked;
        return helpedBy(by, PersonId.NOBODY).comingFor(null).withoutWords();
    }

    /** @param volunteer null when it is said no more who comes */
    Agreement comingFor(@Nullable PersonId volunteer) {
        return new Agreement(
                id,
                proposal,
                step,
                asked,
                helper,
                volunteer,
                times,
                absences,
                whereToCome,
                agreedAt,
                endedAt,
                visits,
                residentSays,
                helperSays);
    }

    /** Whether it is she who comes, for the organisation with which it was agreed. */
    boolean isServedBy(PersonId volunteer) {
        return asked.organisation() != null && volunteer.equals(comes);
    }

    Agreement changing(VisitId wanted, UnaryOperator<Visit> change) {
        requireRunning();
        var changed = change.apply(visit(wanted));
        return withVisits(visits.stream()
                .map(visit -> visit.id().equals(wanted) ? changed : visit)
                .toList());
    }

    Agreement planning(List<Visit> more) {
        return withVisits(Stream.concat(visits.stream(), more.stream()).toList());
    }

    /** The days visits were first planned for, so that a moved visit does not move the weeks after it. */
    Set<LocalDate> days() {
        return visits.stream().map(Visit::plannedFor).collect(Collectors.toSet());
    }

    long planned() {
        return visits.stream().filter(Visit::isPlanned).count();
    }

    /** Those to come; a day that has passed without a word plans nothing ahead. */
    long plannedFrom(LocalDate today) {
        return visits.stream()
                .filter(visit -> visit.isPlanned() && !visit.date().isBefore(today))
                .count();
    }

    /** Whether there is something to say of how it went: a visit has been, should have been, or it is all over. */
    boolean hasBegun(LocalDateTime now) {
        return isOver()
                || visits.stream()
                        .anyMatch(visit ->
                                visit.isPlanned() ? visit.isPast(now) : visit.status() != VisitStatus.CANCELLED);
    }

    /** The first of the visits to come; one of this morning is over in the evening. */
    Optional<Visit> next(LocalDateTime now) {
        return visits.stream()
                .filter(visit -> visit.isPlanned() && !visit.isPast(now))
                .min(Comparator.comparing(Visit::date).thenComparing(Visit::part));
    }

    /** Visits of which nobody has said what became of them. */
    public boolean hasUnmarkedBefore(LocalDate today) {
        return !isOver()
                && visits.stream()
                        .anyMatch(visit -> visit.isPlanned() && visit.date().isBefore(today));
    }

    /** Nobody is to come any more: where they were to come is forgotten. */
    Agreement end(Instant at) {
        var over = visits.stream()
                .map(visit -> visit.isPlanned() ? visit.cancelled(null) : visit)
                .toList();
        return with(null, at, over, residentSays, helperSays);
    }

    Agreement answered(Side side, ClosingAnswer answer) {
        if (!isOver()) {
            throw DomainException.conflict("need.refused.not-over-yet");
        }
        if (answerOf(side) != null) {
            throw DomainException.stale("need.refused.already-answered");
        }
        return with(
                whereToCome,
                endedAt,
                visits,
                side == Side.RESIDENT ? answer : residentSays,
                side == Side.HELPER ? answer : helperSays);
    }

    void requireRunning() {
        if (isOver()) {
            throw DomainException.stale("need.refused.agreement-is-over");
        }
    }

    private Agreement withVisits(List<Visit> changed) {
        return with(whereToCome, endedAt, changed, residentSays, helperSays);
    }

    /** What was agreed stays as it is; only this changes. */
    private Agreement with(
            @Nullable String where,
            @Nullable Instant ended,
            List<Visit> planned,
            @Nullable ClosingAnswer resident,
            @Nullable ClosingAnswer helps) {
        return new Agreement(
                id, proposal, step, asked, helper, comes, times, absences, where, agreedAt, ended, planned, resident,
                helps);
    }
}
