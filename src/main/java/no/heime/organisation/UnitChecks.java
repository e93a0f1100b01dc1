package no.heime.organisation;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface UnitChecks extends ListCrudRepository<UnitCheck, String> {

    /** Those that wait, the longest first. */
    List<UnitCheck> findByStatusOrderByAt(UnitCheck.Status status, Limit limit);
}
