package no.heime.digitalcare;

import java.util.List;
import java.util.Map;
import no.heime.identity.PersonId;
import no.heime.shared.Phrase;

/**
 * What somebody takes part in, as she sees it herself, or her next of kin.
 *
 * @param called her name
 * @param proxies names of those who have acted for her; who is not there any more is missing
 */
public record CareOfSomebody(Phrase called, List<DigitalParticipation> participations, Map<PersonId, String> proxies) {

    public CareOfSomebody {
        participations = List.copyOf(participations);
        proxies = Map.copyOf(proxies);
    }
}
