package no.heime.identity.oidc;

import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface ProvenIdentities extends ListCrudRepository<ProvenIdentity, String> {

    List<ProvenIdentity> findByPerson(PersonId person);

    void deleteByPerson(PersonId person);
}
