package no.heime.assisted;

import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface Newcomers extends ListCrudRepository<Newcomer, PersonId> {

    List<Newcomer> findByPhone(String phone);

    List<Newcomer> findByCodeDigest(String digest);
}
