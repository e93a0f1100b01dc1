package no.heime.need;

import java.time.Instant;
import java.util.Set;
import no.heime.identity.PersonId;
import no.heime.shared.LadderStep;
import org.jspecify.annotations.Nullable;

/**
 * One line of a need's own history, as data; {@link Story} gives it words.
 *
 * @param subject a title that people have seen: of a resource or an offer
 * @param said what somebody wrote in own words
 * @param within what was done, when this only came along with it
 */
public record HistoryEntry(
        Instant at,
        By by,
        @Nullable PersonId who,
        Happening what,
        @Nullable LadderStep step,
        @Nullable Outcome outcome,
        @Nullable DeclineReason reason,
        @Nullable String subject,
        @Nullable String said,
        @Nullable Happening within) {

    static HistoryEntry of(Act act, Happening what) {
        return new HistoryEntry(act.at(), act.by(), act.who(), what, null, null, null, null, null, act.within());
    }

    /** Whether somebody else was in touch with the resident by it. */
    boolean isContact() {
        return (by == By.CASE_WORKER || by == By.HELPER) && what.isContact();
    }

    /** Whether the resident and the municipality wrote to each other by it. */
    boolean isLetter() {
        return what == Happening.WRITTEN_TO || what == Happening.WRITTEN_BACK;
    }

    HistoryEntry on(LadderStep where) {
        return new HistoryEntry(at, by, who, what, where, outcome, reason, subject, said, within);
    }

    HistoryEntry with(Outcome how) {
        return new HistoryEntry(at, by, who, what, step, how, reason, subject, said, within);
    }

    HistoryEntry because(DeclineReason why) {
        return new HistoryEntry(at, by, who, what, step, outcome, why, subject, said, within);
    }

    /** About a question, on the step where it was asked. */
    HistoryEntry about(Proposal question) {
        return on(question.step()).about(question.title());
    }

    boolean isAbout(Proposal question) {
        return step == question.step() && question.title().equals(subject);
    }

    HistoryEntry about(@Nullable String title) {
        return new HistoryEntry(at, by, who, what, step, outcome, reason, title, said, within);
    }

    /** Without own words, and without who it was when it was this person. */
    HistoryEntry without(PersonId gone) {
        return new HistoryEntry(
                at, by, gone.equals(who) ? null : who, what, step, outcome, reason, subject, null, within);
    }

    /**
     * Without own words, and without who it was.
     *
     * @param titles that led to somebody
     */
    HistoryEntry ofNobody(Set<String> titles, String called) {
        var about = subject != null && titles.contains(subject) ? called : subject;
        return new HistoryEntry(at, by, null, what, step, outcome, reason, about, null, within);
    }

    /** The same line, said by somebody who is not there any more. */
    HistoryEntry anonymous(PersonId gone, String title, String called) {
        var about = title.equals(subject) ? called : subject;
        return gone.equals(who)
                ? new HistoryEntry(at, by, null, what, step, outcome, reason, about, null, within)
                : new HistoryEntry(at, by, who, what, step, outcome, reason, about, said, within);
    }

    HistoryEntry saying(@Nullable String words) {
        return new HistoryEntry(at, by, who, what, step, outcome, reason, subject, words, within);
    }
}
