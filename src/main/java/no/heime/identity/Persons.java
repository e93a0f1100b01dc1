package no.heime.identity;

import java.util.List;
import java.util.Optional;
import no.heime.shared.EmailAddress;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Persons extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByEmail(EmailAddress email);

    boolean existsByDistrict(String district);

    @Query("{ 'memberships': { '$elemMatch': { 'scope': ?1, 'role': ?0 } } }")
    List<Person> findByMembership(Role role, String scope);
}
