package no.heime.need;

import java.util.List;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;

/**
 * One agreement in a list.
 *
 * @param with the helper's name
 * @param asksMe whether the reader has not said yet how it went
 */
public record AgreementRow(
        AgreementId id, LadderStep step, Phrase with, boolean over, List<Visit> visits, boolean asksMe) {}
