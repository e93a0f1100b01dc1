package no.heime.register;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's reports from readers, which wait for an answer. After the entries that they are about. */
@Component
@Order(3)
class DemoReports implements DemoContributor {

    private final DemoFile file;
    private final Reports reports;
    private final Entries entries;
    private final Clock clock;

    DemoReports(DemoFile file, Reports reports, Entries entries, Clock clock) {
        this.file = file;
        this.reports = reports;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        var written = file.read("reports.json", Written.class).reports();
        var about = entries.byIds(
                written.stream().map(it -> new EntryId(it.entry())).toList());
        reports.saveAll(written.stream().map(it -> report(it, about)).toList());
    }

    private Report report(WrittenReport it, List<RegisterEntry> about) {
        var entry = about.stream()
                .filter(found -> found.id().value().equals(it.entry()))
                .findFirst()
                .orElseThrow();
        return new Report(
                new ReportId(it.id()),
                entry.id(),
                entry.title(),
                entry.provider().municipality(),
                entry.provider().owner(),
                it.kind(),
                it.words(),
                it.by() == null ? null : new PersonId(it.by()),
                clock.instant().minus(Duration.ofHours(it.hoursAgo())),
                ReportStatus.OPEN,
                null,
                List.of(),
                null);
    }

    private record Written(String about, List<WrittenReport> reports) {}

    /** @param by null when nobody was signed in */
    private record WrittenReport(
            UUID id,
            UUID entry,
            ReportKind kind,
            @Nullable String words,
            @Nullable UUID by,
            int hoursAgo) {}
}
