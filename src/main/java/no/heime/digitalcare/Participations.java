package no.heime.digitalcare;

import java.util.List;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import org.springframework.data.mongodb.repository.MongoRepository;

interface Participations extends MongoRepository<DigitalParticipation, ParticipationId> {

    List<DigitalParticipation> findByPerson(PersonId person);

    boolean existsByMunicipalityAndAnswers_District(String municipality, DistrictId district);
}
