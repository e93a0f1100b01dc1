package no.heime.retention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Nights extends ListCrudRepository<Night, String> {

    List<Night> findByMunicipalityOrderByDayDesc(String municipality, Limit limit);

    long deleteByMunicipalityAndDayBefore(String municipality, LocalDate longAgo);
}
