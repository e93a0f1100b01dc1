package no.heime.identity.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.mongodb.repository.Update;
import org.springframework.data.repository.ListCrudRepository;

interface Devices extends ListCrudRepository<Device, UUID> {

    List<Device> findByPerson(PersonId person);

    void deleteByPerson(PersonId person);

    void deleteByIdAndPerson(UUID id, PersonId person);

    Optional<Device> findByIdAndPersonAndUntilAfter(UUID id, PersonId person, Instant now);

    void deleteByCameSession(String session);

    void deleteByCameSubject(String subject);

    /** Only while it is there: a device that is being signed out never comes back. */
    @Query("{ '_id': ?0 }")
    @Update("{ '$set': { 'until': ?1 } }")
    void keepUntil(UUID id, Instant until);

    /** The same for the hat that is chosen on it. */
    @Query("{ '_id': ?0, 'person': ?1 }")
    @Update("{ '$set': { 'hat': ?2 } }")
    void wear(UUID id, PersonId person, String hat);
}
