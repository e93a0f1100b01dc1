package no.heime.digitalcare;

import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.mongodb.repository.MongoRepository;

interface Participations extends MongoRepository<DigitalParticipation, ParticipationId> {

    List<DigitalParticipation> findByPerson(PersonId person);
}
