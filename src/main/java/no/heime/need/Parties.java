package no.heime.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.organisation.OrganisationId;

/** Names and contacts of those who have to do with a need. Who may see them is decided by whoever asks. */
interface Parties {

    Contact person(PersonId id);

    Contact organisation(OrganisationId id);

    /** What everybody may know of helpers; two queries at most. */
    Map<Asked, Home> homes(Collection<Asked> asked);

    /** The organisations this person answers for. */
    List<OrganisationId> coordinated(Actor actor);
}
