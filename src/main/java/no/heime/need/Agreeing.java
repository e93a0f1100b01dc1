package no.heime.need;

import java.util.Objects;
import java.util.function.UnaryOperator;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What is agreed about one need, from the resident's yes to what both sides say of how it went. */
record Agreeing(Need need) {

    /** The resident's yes: both sides agree, visits are planned, other questions are taken back. */
    void confirm(ProposalId proposal, AgreementId agreement, Visits visits, Act act) {
        need.requireOpen();
        if (act.by().isOnBehalf() && act.person().equals(need.proposal(proposal).answeredBy())) {
            throw DomainException.conflict("need.refused.own-answer");
        }
        var said = need.asked().change(proposal, Proposal::confirm);
        var fresh = Agreement.of(agreement, said, need.wish().times(), act.at());
        need.agreed().add(fresh.planning(visits.plan(need.wish().frequency(), fresh)));
        need.becomes(NeedStatus.AGREED);
        need.tell(HistoryEntry.of(act, Happening.CONFIRMED).about(said), said, agreement);
        need.asking().withdrawAll(act.within(Happening.CONFIRMED));
    }

    /** The resident says where the helper is to come, or takes it back; what she wrote stands only in the agreement. */
    void sayWhereToCome(AgreementId agreement, @Nullable String where, Act act) {
        if (Objects.equals(need.agreement(agreement).whereToCome(), where)) {
            return;
        }
        need.agreed().change(agreement, a -> a.comingTo(where));
        tell(agreement, HistoryEntry.of(act, where == null ? Happening.WHERE_TAKEN_BACK : Happening.WHERE_SAID));
    }

    /**
     * The organisation says which of its volunteers comes, or that it is nobody any more. Whoever was to come before hears
     * of it first.
     */
    void sayWhoComes(AgreementId agreement, @Nullable PersonId volunteer, Act act) {
        var before = need.agreement(agreement);
        if (Objects.equals(before.comes(), volunteer)) {
            return;
        }
        before.requireRunning();
        if (before.comes() != null) {
            tell(agreement, HistoryEntry.of(act, Happening.COMES_NO_MORE));
        }
        need.agreed().change(agreement, a -> a.comingFor(volunteer));
        if (volunteer != null) {
            tell(agreement, HistoryEntry.of(act, Happening.COMES));
        }
    }

    /**
     * Something became of a visit. When the last planned one is over, so is the agreement, and both sides are asked how
     * it went; weekly help gets its next visit planned.
     */
    void visit(
            AgreementId agreement,
            Happening what,
            UnaryOperator<Agreement> change,
            @Nullable String words,
            Visits visits,
            Act act) {
        need.agreed().change(agreement, change);
        tell(agreement, HistoryEntry.of(act, what).saying(words));
        planAhead(visits);
        if (need.agreement(agreement).planned() == 0) {
            end(agreement, act.within(what));
        }
    }

    /** Keeps weekly visits planned ahead; tells whether any was added. */
    boolean planAhead(Visits visits) {
        var frequency = need.wish().frequency();
        return frequency == Frequency.WEEKLY && need.agreed().planAhead(frequency, visits);
    }

    /** Ends an agreement; what was still planned is cancelled, and both sides are asked how it went. */
    void end(AgreementId agreement, Act act) {
        if (need.agreement(agreement).isOver()) {
            throw DomainException.stale("need.refused.agreement-is-over");
        }
        need.agreed().change(agreement, a -> a.end(act.at()));
        tell(agreement, HistoryEntry.of(act, Happening.AGREEMENT_ENDED));
        if (need.status() == NeedStatus.AGREED
                && need.agreed().running().findAny().isEmpty()) {
            need.becomes(NeedStatus.OPEN);
        }
    }

    /** Ends every agreement that runs. */
    void endAll(Act act) {
        need.agreed().running().map(Agreement::id).toList().forEach(agreement -> end(agreement, act));
    }

    /** The resident's answer decides: it helped closes the need, also partly when she needs no more; else it climbs. */
    void answer(AgreementId agreement, Side side, ClosingAnswer answer, Act act) {
        need.agreed().change(agreement, a -> a.answered(side, answer));
        var told = HistoryEntry.of(act, Happening.ANSWERED).saying(answer.words());
        tell(agreement, side == Side.HELPER ? told : told.with(answer.outcome()));
        if (side == Side.RESIDENT && !need.status().isClosed()) {
            goesOn(need.agreement(agreement), answer, act);
        }
    }

    private void goesOn(Agreement over, ClosingAnswer answer, Act act) {
        var step = over.step();
        need.standsOn(need.ladder().reopenEmpty(step));
        if (answer.outcome() == Outcome.HELPED && !need.ladder().at(step).isLeft()) {
            need.climbing().leave(step, Outcome.HELPED, answer.words(), act);
        } else if (answer.outcome() == Outcome.HELPED) {
            need.closing().finish(null, act);
        } else if (need.ladder().now() == step) {
            need.climbing().leave(step, Outcome.TRIED, answer.words(), act);
        }
    }

    private void tell(AgreementId agreement, HistoryEntry entry) {
        var about = need.proposal(need.agreement(agreement).proposal());
        need.tell(entry.about(about), about, agreement);
    }
}
