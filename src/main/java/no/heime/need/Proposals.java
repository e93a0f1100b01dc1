package no.heime.need;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.heime.register.EntryId;
import no.heime.shared.DomainException;

/** Everybody who has been asked to meet one need, in the order in which they were asked. */
record Proposals(List<Proposal> all) {

    Proposal get(ProposalId wanted) {
        return all.stream()
                .filter(proposal -> proposal.id().equals(wanted))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    /** As {@link Need#awaitsResident}. */
    boolean awaitResident() {
        return all.stream().anyMatch(proposal -> proposal.status() == ProposalStatus.ACCEPTED);
    }

    boolean isNobody() {
        return all.isEmpty();
    }

    Proposal add(Proposal sent) {
        all.add(sent);
        return sent;
    }

    /** @return as it is now */
    Proposal change(ProposalId wanted, UnaryOperator<Proposal> change) {
        var changed = change.apply(get(wanted));
        all.replaceAll(proposal -> proposal.id().equals(wanted) ? changed : proposal);
        return changed;
    }

    /** Those that wait for an answer, the helper's or the resident's. */
    Stream<Proposal> live() {
        return all.stream().filter(proposal -> proposal.status().isLive());
    }

    Stream<Proposal> about(EntryId entry) {
        return all.stream().filter(proposal -> proposal.entry().equals(entry));
    }
}
