package no.heime.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Reports extends ListCrudRepository<Report, ReportId> {

    List<Report> findByMunicipalityInAndStatusAndIdNotInOrderByKindAscAtAsc(
            Collection<String> municipalities, ReportStatus status, Collection<ReportId> but, Limit limit);

    List<Report> findByMunicipalityInAndStatusAndOwnerIn(
            Collection<String> municipalities, ReportStatus status, Collection<UUID> owners);

    long countByMunicipalityInAndStatus(Collection<String> municipalities, ReportStatus status);

    List<Report> findByEntryInAndStatus(Collection<EntryId> entries, ReportStatus status);

    long countByEntryAndStatus(EntryId entry, ReportStatus status);

    List<Report> findByReporterOrderByAtDesc(PersonId reporter, Limit limit);

    void deleteByReporterAndStatus(PersonId reporter, ReportStatus status);

    List<Report> findByReporterAndStatus(PersonId reporter, ReportStatus status);

    List<Report> findByEntry(EntryId entry);
}
