package no.heime.consent;

import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.mongodb.repository.MongoRepository;

interface StoredConsents extends MongoRepository<Consent, String> {

    List<Consent> findByPerson(PersonId person);

    void deleteByPerson(PersonId person);
}
