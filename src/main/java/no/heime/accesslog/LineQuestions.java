package no.heime.accesslog;

import java.util.Collection;
import java.util.List;
import no.heime.identity.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface LineQuestions extends ListCrudRepository<LineQuestion, LineId> {

    List<LineQuestion> findByResident(PersonId resident);

    List<LineQuestion> findByLineInAndOpenTrue(Collection<LineId> lines);

    void deleteByResident(PersonId resident);

    List<LineQuestion> findByMunicipalityInAndOpenOrderByAtAsc(
            Collection<String> municipalities, boolean open, Limit limit);
}
