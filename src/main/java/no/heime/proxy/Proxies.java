package no.heime.proxy;

import java.time.LocalDate;
import java.util.List;
import no.heime.identity.PersonId;
import no.heime.shared.EmailAddress;
import org.springframework.data.repository.ListCrudRepository;

interface Proxies extends ListCrudRepository<Proxy, ProxyId> {

    List<Proxy> findByGiver(PersonId giver);

    List<Proxy> findByHolder(PersonId holder);

    List<Proxy> findByEmail(EmailAddress email);

    /** Neither of the two days is among them. */
    List<Proxy> findByUntilBetween(LocalDate after, LocalDate before);
}
