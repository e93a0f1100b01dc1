package no.heime.need;

import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.register.EntryId;
import no.heime.register.ReservationId;
import no.heime.register.Reservations;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asking for help and answering: who is asked, says yes or no, and the resident's yes to it. */
@Service
public class ProposalService {

    private final Needs needs;
    private final NeedChanges changes;
    private final Candidates candidates;
    private final Reservations reservations;
    private final Ids ids;

    ProposalService(Needs needs, NeedChanges changes, Candidates candidates, Reservations reservations, Ids ids) {
        this.needs = needs;
        this.changes = changes;
        this.candidates = candidates;
        this.reservations = reservations;
        this.ids = ids;
    }

    /** Asks whoever stands behind an offer. */
    public ProposalId propose(Actor actor, NeedId id, EntryId offer) {
        var proposal = new ProposalId(ids.next());
        changes.change(id, need -> Access.act(Right.QUESTION_ASK, actor, need, changes.now()), (need, act) -> {
            var question = candidates.question(need, offer, act.by());
            changes.passEmptySteps(need);
            need.asking().propose(proposal, question, changes.zone(), act);
        });
        return proposal;
    }

    /** Takes back a question that has no answer yet. */
    public void withdraw(Actor actor, NeedId id, ProposalId proposal) {
        changes.change(
                id, need -> Access.act(Right.QUESTION_ASK, actor, need, changes.now()), (need, act) -> need.asking()
                        .withdraw(proposal, act));
    }

    /**
     * The helper's yes. Holds the time first, in one conditional write of the offer, then answers the question; when the
     * answer is refused the time is given back, and what a crash leaves between the two is swept up.
     *
     * @throws DomainException {@code need.refused.no-capacity} when others took the last of it
     */
    public void accept(Actor actor, NeedId id, ProposalId proposal) {
        var need = needs.get(id);
        var asked = need.proposal(proposal);
        var who = answering(actor, asked);
        if (asked.status() == ProposalStatus.ACCEPTED && actor.id().equals(asked.answeredBy())) {
            return;
        }
        need.asking().accept(proposal, who);
        var reservation = new ReservationId(proposal.value());
        if (!reservations.reserve(asked.entry(), reservation, asked.minutes())) {
            throw DomainException.conflict("need.refused.no-capacity");
        }
        try {
            changes.change(id, fresh -> answering(actor, fresh.proposal(proposal)), (fresh, act) -> fresh.asking()
                    .accept(proposal, act));
        } catch (DomainException refused) {
            giveBackUnlessHeld(id, proposal, asked.entry());
            throw refused;
        }
    }

    public void decline(Actor actor, NeedId id, ProposalId proposal, DeclineReason reason, @Nullable String words) {
        var said = NeedChanges.words(words);
        changes.change(id, need -> answering(actor, need.proposal(proposal)), (need, act) -> need.asking()
                .decline(proposal, reason, said, act));
    }

    private Act answering(Actor actor, Proposal proposal) {
        return Access.act(Right.QUESTION_ANSWER, actor, Access.question(proposal.asked()), changes.now());
    }

    /** The resident's yes: an agreement with its visits. */
    public AgreementId confirm(Actor actor, NeedId id, ProposalId proposal) {
        var agreement = new AgreementId(ids.next());
        changes.change(
                id,
                need -> Access.act(Right.QUESTION_CONFIRM, actor, need, changes.now()),
                (need, act) -> need.agreeing().confirm(proposal, agreement, changes.visits(), act));
        return agreement;
    }

    /** The resident's no thank you. */
    public void turnDown(Actor actor, NeedId id, ProposalId proposal, @Nullable String words) {
        var said = NeedChanges.words(words);
        changes.change(
                id, need -> Access.act(Right.QUESTION_CONFIRM, actor, need, changes.now()), (need, act) -> need.asking()
                        .turnDown(proposal, said, act));
    }

    /** Lets questions lapse that nobody answered; for the clock's job. */
    void lapse(NeedId id) {
        changes.change(id, need -> Act.program(changes.now()), (need, act) -> need.asking()
                .lapseWhatIsDue(act));
    }

    /** Another coordinator's yes may have been first, on the same reservation. */
    private void giveBackUnlessHeld(NeedId id, ProposalId proposal, EntryId entry) {
        if (!needs.get(id).involved().holdsCapacityFor(proposal)) {
            reservations.release(entry, new ReservationId(proposal.value()));
        }
    }
}
