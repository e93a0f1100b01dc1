package no.heime.identity;

import java.util.List;
import no.heime.shared.EmailAddress;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AppointedPeople extends ListCrudRepository<Appointment, AppointmentId> {

    List<Appointment> findByEmail(EmailAddress email);

    void deleteByEmail(EmailAddress email);

    void deleteByPerson(PersonId person);

    List<Appointment> findByPerson(PersonId person);

    List<Appointment> findByEmailAndInForceTrue(EmailAddress email);

    @Query("{ 'role.scope': ?1, 'role.role': ?0 }")
    List<Appointment> findByRole(Role role, String scope);
}
