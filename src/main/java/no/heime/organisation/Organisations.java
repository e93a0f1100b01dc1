package no.heime.organisation;

import java.util.Collection;
import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Organisations extends ListCrudRepository<Organisation, OrganisationId> {

    /** Oldest first. */
    List<Organisation> findByMunicipalityInAndStanding_StatusOrderById(
            Collection<String> municipalities, OrganisationStatus status);

    /** Known ones whose own people have changed what everybody reads, as long as staff have not seen it; oldest first. */
    @Query(value = "{ 'municipality': { '$in': ?0 }, 'lastSeen.name': { '$gt': '' } }", sort = "{ '_id': 1 }")
    List<Organisation> findUnseen(Collection<String> municipalities);

    boolean existsByMunicipalityAndDistrict(String municipality, String district);

    List<Organisation> findByRegisteredByOrderById(PersonId person);

    List<Organisation> findByMunicipality(String municipality);

    @Query("{ 'number.value': { '$in': ?0 } }")
    List<Organisation> findByNumbers(Collection<String> numbers);
}
