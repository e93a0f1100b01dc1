package no.heime.privacy;

import java.time.Instant;
import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Erasures extends ListCrudRepository<Erasure, PersonId> {

    List<Erasure> findByDueLessThanEqual(Instant now);

    /** Unless it has been begun meanwhile. */
    @Query(value = "{ '_id': ?0, 'begun': null }", delete = true)
    long takeBack(PersonId person);
}
