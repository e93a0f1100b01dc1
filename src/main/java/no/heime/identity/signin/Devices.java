package no.heime.identity.signin;

import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface Devices extends ListCrudRepository<Device, UUID> {

    List<Device> findByPerson(PersonId person);

    void deleteByIdAndPerson(UUID id, PersonId person);
}
