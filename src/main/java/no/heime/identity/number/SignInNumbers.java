package no.heime.identity.number;

import java.util.Collection;
import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface SignInNumbers extends ListCrudRepository<SignInNumber, PersonId> {

    List<SignInNumber> findByDigestIn(Collection<String> digests);
}
