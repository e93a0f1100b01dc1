package no.heime.digitalcare;

import java.util.List;
import java.util.Map;
import no.heime.identity.PersonId;
import no.heime.identity.Tie;
import no.heime.shared.Phrase;

/**
 * What somebody takes part in, as she sees it herself, or her next of kin, or a case worker who talks with her.
 *
 * @param reader what whoever reads it is to her: herself, her next of kin, or who writes down what she says
 * @param called her name
 * @param proxies names of those who have acted for her, or written down what she said; who is not there any more is missing
 */
public record CareOfSomebody(
        Tie reader, Phrase called, List<DigitalParticipation> participations, Map<PersonId, String> proxies) {

    public CareOfSomebody {
        participations = List.copyOf(participations);
        proxies = Map.copyOf(proxies);
    }
}
