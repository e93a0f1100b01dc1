package no.heime.register;

import java.util.List;
import java.util.Map;
import no.heime.shared.DomainException;

/**
 * How it went with several that staff approved together.
 *
 * @param refused why not, for each of the others
 */
public record ApprovedTogether(List<EntryId> approved, Map<EntryId, DomainException> refused) {

    public ApprovedTogether {
        approved = List.copyOf(approved);
        refused = Map.copyOf(refused);
    }
}
