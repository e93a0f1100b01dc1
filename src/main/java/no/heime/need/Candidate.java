package no.heime.need;

import java.util.List;
import no.heime.register.EntryId;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that may meet a need, as both resident and staff may see it: a private person has no name here.
 *
 * @param entry where it stands in the register; null for a digital care form
 * @param form slug of the digital care form; null for what stands in the register
 * @param name "Snøgruppa på Leland", or "En nabo på Leland" for a person
 * @param about the title of the offer or resource
 * @param icon name of the icon
 * @param taken whether the resident has taken it with her
 * @param asked whether a question to it waits for an answer, or is agreed
 */
public record Candidate(
        @Nullable EntryId entry,
        @Nullable String form,
        LadderStep step,
        CandidateKind kind,
        Phrase name,
        Phrase about,
        String icon,
        List<Reason> reasons,
        boolean taken,
        boolean asked) {

    /** Whether a person or organisation can be asked; resources and forms are taken, not asked. */
    public boolean isAskable() {
        return (kind == CandidateKind.PERSON || kind == CandidateKind.ORGANISATION) && !lacksClearance();
    }

    /** Whether it is left out, because nobody has what the municipality demands. */
    public boolean lacksClearance() {
        return reasons.stream().anyMatch(Reason.NoClearance.class::isInstance);
    }

    /** Whether it was asked about this need and could not, so that it is nobody's first suggestion. */
    public boolean hasSaidNo() {
        return reasons.stream().anyMatch(Reason.SaidNo.class::isInstance);
    }
}
