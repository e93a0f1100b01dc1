package no.heime.assisted;

import java.time.Instant;
import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface Talks extends ListCrudRepository<Talk, TalkId> {

    List<Talk> findByByAndUntilAfter(PersonId staff, Instant now);

    List<Talk> findByWith(PersonId person);

    void deleteByWith(PersonId person);
}
