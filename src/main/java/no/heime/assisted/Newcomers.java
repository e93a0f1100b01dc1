package no.heime.assisted;

import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface Newcomers extends ListCrudRepository<Newcomer, PersonId> {

    List<Newcomer> findByPhone(String phone);

    /** Who was written in without a number, and has not come. */
    List<Newcomer> findByMunicipalityAndHereIsNullAndPhoneIsNull(String municipality);

    List<Newcomer> findByCodeDigest(String digest);
}
