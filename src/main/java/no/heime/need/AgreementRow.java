package no.heime.need;

import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One agreement in a list.
 *
 * @param with the helper's name
 * @param begun whether there is something to say of how it goes: the first visit has been, or should have been
 * @param next the next visit; null when none is planned
 * @param lacksClearance whether it runs and nobody comes who has what the municipality demands; said to staff only
 * @param asksMe whether the reader is a side of it who has not said yet how it went
 */
public record AgreementRow(
        AgreementId id,
        LadderStep step,
        Phrase with,
        boolean over,
        boolean begun,
        @Nullable Visit next,
        boolean asksMe,
        boolean lacksClearance) {

    /** Where nothing is lacking. */
    public AgreementRow(
            AgreementId id,
            LadderStep step,
            Phrase with,
            boolean over,
            boolean begun,
            @Nullable Visit next,
            boolean asksMe) {
        this(id, step, with, over, begun, next, asksMe, false);
    }
}
