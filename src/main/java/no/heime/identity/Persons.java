package no.heime.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.heime.shared.EmailAddress;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Persons extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByEmail(EmailAddress email);

    boolean existsByDistrict(String district);

    /** Those of whom a provider has claimed something, over or not. */
    @Query("{ 'memberships.scope': { '$gt': '' }, 'memberships.provider': { '$exists': true } }")
    List<Person> findByClaimed();

    /** Those for whom it holds: {@link Membership#holdsAt}. */
    @Query("{ 'memberships': { '$elemMatch': { 'scope': ?1, 'role': ?0, 'until': { '$not': { '$lte': ?2 } } } } }")
    List<Person> findByMembership(Role role, String scope, Instant now);
}
