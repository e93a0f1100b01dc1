package no.heime.need;

import java.time.Instant;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer, as resident and staff see it.
 *
 * @param name as in {@link Candidate}: no private person's name
 * @param reason why not; only staff read it
 * @param first when the first visit would be, as long as the resident's yes is all that is missing; only she reads it, and who talks with her
 */
public record AskedRow(
        ProposalId id,
        Phrase name,
        String title,
        ProposalStatus status,
        Instant sentAt,
        Instant lapsesAt,
        @Nullable DeclineReason reason,
        VisitPlan.@Nullable Slot first) {

    /** Whether the helper has said yes and the resident's yes is missing. */
    public boolean awaitsResident() {
        return status == ProposalStatus.ACCEPTED;
    }
}
