package no.heime.need;

import java.time.ZoneId;
import java.util.List;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** The questions to those who may meet one need, and what becomes of each until both sides agree. */
record Asking(Need need) {

    /**
     * Asks one helper, who has until {@link AnswerTime} to answer.
     *
     * @param where whose nights and evenings count
     */
    void propose(ProposalId proposal, Question question, ZoneId where, Act act) {
        need.requireOpen();
        if (question.asked().equals(Asked.person(need.resident())) || isAskingHerself(question, act)) {
            throw DomainException.invalid("need.refused.asking-oneself", "entry");
        }
        need.involved().requireFree(question.entry());
        need.climbing().requireReached(question.step());
        need.standsOn(need.ladder().reopenEmpty(question.step()));
        var until = AnswerTime.until(need.wish().urgency(), act.at(), where);
        tell(act, Happening.ASKED, need.asked().add(Proposal.sent(proposal, question, until, act)));
    }

    /** Whoever acts for a resident and offers help herself is asked by the resident, or by the municipality. */
    private static boolean isAskingHerself(Question question, Act act) {
        return act.by() == By.PROXY && question.asked().equals(Asked.person(act.person()));
    }

    /** The helper's yes. The resident's is still to come. */
    void accept(ProposalId proposal, Act act) {
        need.requireOpen();
        var accepted = need.asked().change(proposal, p -> p.accept(act.person(), act.at()));
        tell(act, Happening.ACCEPTED, accepted);
    }

    void decline(ProposalId proposal, DeclineReason reason, @Nullable String words, Act act) {
        need.requireOpen();
        var declined = need.asked().change(proposal, p -> p.decline(reason, words, act.person(), act.at()));
        need.tell(
                HistoryEntry.of(act, Happening.DECLINED)
                        .about(declined)
                        .because(reason)
                        .saying(words),
                declined);
    }

    /** The resident's no thank you to a yes. */
    void turnDown(ProposalId proposal, @Nullable String words, Act act) {
        need.requireOpen();
        var turnedDown = need.asked().change(proposal, Proposal::turnDown);
        need.tell(HistoryEntry.of(act, Happening.TURNED_DOWN).about(turnedDown).saying(words), turnedDown);
    }

    /** Takes a question back that nobody needs any longer. */
    void withdraw(ProposalId proposal, Act act) {
        tell(act, Happening.WITHDRAWN, need.asked().change(proposal, Proposal::withdraw));
    }

    /** Takes every question back that waits for an answer. */
    void withdrawAll(Act act) {
        need.asked().live().map(Proposal::id).toList().forEach(proposal -> withdraw(proposal, act));
    }

    /** Lets every question lapse that has waited too long, and takes it back where the resident let a yes wait. */
    void lapseWhatIsDue(Act act) {
        for (var due : List.copyOf(need.proposals())) {
            if (due.isDue(act.at()) && due.status() == ProposalStatus.ACCEPTED) {
                withdraw(due.id(), act);
            } else if (due.isDue(act.at())) {
                tell(act, Happening.LAPSED, need.asked().change(due.id(), p -> p.lapse(act.at())));
            }
        }
    }

    private void tell(Act act, Happening what, Proposal about) {
        need.tell(HistoryEntry.of(act, what).about(about), about);
    }
}
