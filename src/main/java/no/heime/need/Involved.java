package no.heime.need;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.register.EntryId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;

/** Who has to do with one need: those asked, and those agreed with. Pure. */
record Involved(Proposals asked, Agreements agreed) {

    /** Steps where somebody has been asked, or where what was agreed runs. */
    Set<LadderStep> liveSteps() {
        return Stream.concat(asked.live().map(Proposal::step), agreed.running().map(Agreement::step))
                .collect(Collectors.toSet());
    }

    /** Whether somebody is asked on a step, or has helped there, also when that is over. */
    boolean isAnybodyOn(LadderStep step) {
        return liveSteps().contains(step) || agreed.all().stream().anyMatch(agreement -> agreement.step() == step);
    }

    /** Whether the helper's time is held for this question: from her yes until what was agreed is over. */
    boolean holdsCapacityFor(ProposalId proposal) {
        return asked.all().stream()
                .filter(it -> it.id().equals(proposal))
                .anyMatch(it -> it.status().holdsCapacity() && !agreed.isOver(proposal));
    }

    /** Whether a question to this offer waits for an answer, or there is an agreement that runs. */
    boolean isAsking(EntryId entry) {
        return asked.about(entry).anyMatch(it -> it.status().isLive() || holdsCapacityFor(it.id()));
    }

    /** What became of the latest question to this offer, when it was no: said, or by silence. */
    Optional<Reason.SaidNo> refusalOf(EntryId entry) {
        return asked.about(entry)
                .reduce((earlier, later) -> later)
                .filter(it -> it.status() == ProposalStatus.DECLINED || it.status() == ProposalStatus.LAPSED)
                .map(it -> new Reason.SaidNo(it.status() == ProposalStatus.DECLINED));
    }

    /** @throws DomainException conflict when there is a question to this offer, or an agreement */
    void requireFree(EntryId entry) {
        if (asked.about(entry).anyMatch(it -> it.status().isLive())) {
            throw DomainException.stale("need.refused.already-asked");
        }
        if (asked.about(entry).anyMatch(it -> agreed.runsFrom(it.id()))) {
            throw DomainException.stale("need.refused.already-agreed");
        }
    }
}
