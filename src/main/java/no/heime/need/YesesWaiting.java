package no.heime.need;

import org.springframework.stereotype.Component;

/** How many helpers have said yes to a need and wait for the resident's yes or no; for who tells her of them. */
@Component
public class YesesWaiting {

    private final Needs needs;

    YesesWaiting(Needs needs) {
        this.needs = needs;
    }

    public int to(NeedId id) {
        return (int) needs.find(id).stream()
                .flatMap(need -> need.proposals().stream())
                .filter(proposal -> proposal.status() == ProposalStatus.ACCEPTED)
                .count();
    }
}
