package no.heime.need;

import java.time.Instant;

/** How a need stands out in the inbox; it has a shape as well as a colour. */
public enum Severity {
    /** Has waited longer than its urgency allows: a dot. */
    OVERDUE,
    /** Today, or somebody is waiting for an answer, or the clearance that is demanded is lacking: a diamond. */
    SOON,
    /** A ring. */
    CALM;

    static Severity of(Need need, boolean lacksClearance, Instant now) {
        if (need.hasWaitedTooLong(now)) {
            return OVERDUE;
        }
        boolean asked = need.proposals().stream().anyMatch(p -> p.status() == ProposalStatus.SENT);
        boolean urgent = need.wish().urgency() == Urgency.TODAY && need.status() == NeedStatus.OPEN;
        return asked || urgent || lacksClearance ? SOON : CALM;
    }
}
