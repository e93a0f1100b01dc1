package no.heime.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.heime.shared.taxonomy.KindId;

/** With what somebody helps and where, which the register knows and this module does not. */
public interface WhereHelped {

    /**
     * That something is offered in a municipality.
     *
     * @param owner id of the organisation that offers it, or of who does so in her own name
     * @param municipality its number
     */
    record Help(UUID owner, KindId kind, String municipality) {}

    /** All that they offer and have not withdrawn; one query. */
    List<Help> of(Collection<UUID> owners);
}
