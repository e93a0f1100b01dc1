package no.heime.register;

import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.NILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;

/** Staff who try the demo have something to answer. */
@OnEmbedded
class DemoReportsTest extends StoreContract {

    @Autowired
    DemoRegister register;

    @Autowired
    DemoReports reports;

    @Autowired
    ReportService service;

    @Autowired
    Entries entries;

    @Autowired
    Clock clock;

    @BeforeEach
    void fill() {
        register.contribute();
        reports.contribute();
    }

    @Test
    void whatDoesNotHoldAnyMoreAndAConcernWaitForStaffOfTheMunicipality() {
        var waiting = service.awaiting(KARI).stream()
                .map(ReportService.ForStaff::report)
                .toList();
        assertThat(waiting)
                .extracting(Report::kind)
                .contains(ReportKind.NO_LONGER_TRUE, ReportKind.CONCERN)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(waiting).allSatisfy(report -> {
            assertThat(report.municipality()).isEqualTo("1822");
            assertThat(report.at())
                    .isBefore(clock.instant())
                    .isAfter(clock.instant().minus(Duration.ofDays(7)));
        });
        assertThat(service.waiting(NILS)).isPositive();
    }

    @Test
    void filledAnewTheyAreTheSameReports() {
        var first = store.findAll(Report.class);
        store.remove(new Query(), Report.class);
        reports.contribute();
        assertThat(store.findAll(Report.class))
                .extracting(Report::id, Report::entry, Report::words)
                .hasSizeGreaterThanOrEqualTo(3)
                .containsExactlyInAnyOrderElementsOf(first.stream()
                        .map(it -> tuple(it.id(), it.entry(), it.words()))
                        .toList());
    }

    @Test
    void theyAreAboutWhatEverybodySees() {
        assertThat(service.awaiting(KARI)).allSatisfy(it -> {
            var entry = entries.byId(it.report().entry()).orElseThrow();
            assertThat(entry.status()).isEqualTo(EntryStatus.APPROVED);
            assertThat(entry.title()).isEqualTo(it.report().title());
        });
    }
}
