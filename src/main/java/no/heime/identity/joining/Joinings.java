package no.heime.identity.joining;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface Joinings extends ListCrudRepository<Joining, PersonId> {

    List<Joining> findByAtBefore(Instant at);

    /** Those in which one of these ends or stays; asked with the same twice. */
    List<Joining> findByPersonInOrAccountIn(Collection<PersonId> stays, Collection<PersonId> ends);
}
