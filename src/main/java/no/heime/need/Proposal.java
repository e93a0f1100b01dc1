package no.heime.need;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.register.Absences;
import no.heime.register.EntryId;
import no.heime.register.OfferContent;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * One candidate asked to meet one need.
 *
 * @param home where the helper comes from, when that is known
 * @param title the offer's title when it was asked, so that later edits change nothing people have seen
 * @param times when the helper can, when it was asked
 * @param absences when she cannot all the same, when it was asked
 * @param offer all of the offer as it was then: what both say yes to; null for what was asked before this was kept
 * @param minutes minutes a week that are reserved when the helper says yes
 * @param lapsesAt until when it waits: for the helper's answer, and after her yes for the resident's
 * @param askedBy in which role somebody asked; null in what was stored before this was kept
 */
public record Proposal(
        ProposalId id,
        EntryId entry,
        LadderStep step,
        Asked asked,
        @Nullable DistrictId home,
        String title,
        WeekTimes times,
        Absences absences,
        int minutes,
        Instant sentAt,
        Instant lapsesAt,
        @Nullable By askedBy,
        ProposalStatus status,
        @Nullable Instant answeredAt,
        @Nullable PersonId answeredBy,
        @Nullable DeclineReason reason,
        @Nullable String words,
        @Nullable OfferContent offer) {

    /** Stands where an offer is not known any more. */
    private static final EntryId NO_ENTRY = new EntryId(new UUID(0, 0));

    /** How long every question waited that was stored without its own time. */
    private static final Duration ONCE_WAITED = Duration.ofHours(48);

    /** How long a helper's yes waits for the resident's, while the helper's time is held. */
    private static final Duration CONFIRM_WITHIN = Duration.ofDays(7);

    /** Questions were once stored without absences, and without the time until which they wait. */
    @SuppressWarnings("NullAway")
    public Proposal {
        absences = absences == null ? Absences.NONE : absences;
        if (lapsesAt == null) {
            lapsesAt = status == ProposalStatus.ACCEPTED && answeredAt != null
                    ? answeredAt.plus(CONFIRM_WITHIN)
                    : sentAt.plus(ONCE_WAITED);
        }
    }

    static Proposal sent(ProposalId id, Question question, Instant lapsesAt, Act act) {
        return new Proposal(
                id,
                question.entry(),
                question.step(),
                question.asked(),
                question.home(),
                question.title(),
                question.times(),
                question.absences(),
                question.minutes(),
                act.at(),
                lapsesAt,
                act.by(),
                ProposalStatus.SENT,
                null,
                null,
                null,
                null,
                question.offer());
    }

    public boolean isDue(Instant now) {
        return status.isLive() && !now.isBefore(lapsesAt());
    }

    Proposal accept(PersonId by, Instant at) {
        requireUnanswered(at);
        return with(ProposalStatus.ACCEPTED, at.plus(CONFIRM_WITHIN), at, by, null, null);
    }

    /** Also after a yes, as long as the resident has not said hers. */
    Proposal decline(DeclineReason why, @Nullable String more, PersonId by, Instant at) {
        if (status != ProposalStatus.ACCEPTED) {
            requireUnanswered(at);
        }
        return with(ProposalStatus.DECLINED, lapsesAt, at, by, why, more);
    }

    Proposal lapse(Instant at) {
        if (!isDue(at)) {
            throw DomainException.conflict("need.refused.not-due");
        }
        return with(ProposalStatus.LAPSED, lapsesAt, answeredAt, answeredBy, null, null);
    }

    Proposal confirm() {
        requireAccepted();
        return with(ProposalStatus.CONFIRMED, lapsesAt, answeredAt, answeredBy, null, null);
    }

    Proposal turnDown() {
        requireAccepted();
        return with(ProposalStatus.TURNED_DOWN, lapsesAt, answeredAt, answeredBy, null, null);
    }

    /** Without what anybody wrote about it. */
    Proposal withoutWords() {
        return with(status, lapsesAt, answeredAt, answeredBy, reason, null);
    }

    /** As it was asked of somebody who is not there any more: what she offered, and her words, are gone with her. */
    Proposal ofNobody(String called) {
        return of(entry, Asked.person(PersonId.NOBODY), null, called);
    }

    /** Asked of nobody, or of an organisation; a person's offer would lead to her. */
    Proposal inFigures(String called) {
        if (asked.organisation() == null) {
            return of(NO_ENTRY, Asked.person(PersonId.NOBODY), null, called);
        }
        return of(entry, asked, home, title);
    }

    /** Without all that tells of a person. */
    private Proposal of(EntryId entry, Asked asked, @Nullable DistrictId home, String title) {
        return new Proposal(
                id,
                entry,
                step,
                asked,
                home,
                title,
                times,
                Absences.NONE,
                minutes,
                sentAt,
                lapsesAt,
                askedBy,
                status,
                answeredAt,
                answeredBy == null ? null : PersonId.NOBODY,
                reason,
                null,
                null);
    }

    /** As it was answered by another of those who speak for the same organisation. */
    Proposal answeredBy(PersonId other) {
        return with(status, lapsesAt, answeredAt, other, reason, words);
    }

    Proposal withdraw() {
        if (!status.isLive()) {
            throw DomainException.stale("need.refused.already-answered");
        }
        return with(ProposalStatus.WITHDRAWN, lapsesAt, answeredAt, answeredBy, null, null);
    }

    private void requireUnanswered(Instant at) {
        if (status == ProposalStatus.LAPSED || isDue(at)) {
            throw DomainException.stale("need.refused.lapsed");
        }
        if (status != ProposalStatus.SENT) {
            throw DomainException.stale("need.refused.already-answered");
        }
    }

    private void requireAccepted() {
        if (status != ProposalStatus.ACCEPTED) {
            throw DomainException.stale("need.refused.nobody-has-said-yes");
        }
    }

    private Proposal with(
            ProposalStatus next,
            Instant until,
            @Nullable Instant at,
            @Nullable PersonId by,
            @Nullable DeclineReason why,
            @Nullable String more) {
        return new Proposal(
                id, entry, step, asked, home, title, times, absences, minutes, sentAt, until, askedBy, next, at, by,
                why, more, offer);
    }
}
