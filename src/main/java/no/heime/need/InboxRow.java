package no.heime.need;

import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;

/**
 * One need in the inbox.
 *
 * @param when how soon, or which day
 * @param lacksClearance whether in an agreement that runs nobody comes who has what the municipality demands
 * @param waiting how it stands, as time is felt: "uten svar i 26 t"
 */
public record InboxRow(
        NeedId id,
        Phrase title,
        String icon,
        String district,
        Phrase when,
        Severity severity,
        Phrase waiting,
        NeedStatus status,
        Turn turn,
        LadderStep now,
        boolean lacksClearance) {

    /** Where nothing is lacking. */
    public InboxRow(
            NeedId id,
            Phrase title,
            String icon,
            String district,
            Phrase when,
            Severity severity,
            Phrase waiting,
            NeedStatus status,
            Turn turn,
            LadderStep now) {
        this(id, title, icon, district, when, severity, waiting, status, turn, now, false);
    }
}
