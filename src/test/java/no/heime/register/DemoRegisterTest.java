package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.heime.municipality.Places;
import no.heime.shared.ResourceFiles;
import no.heime.shared.demo.DemoFile;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoRegisterTest {

    private static final Taxonomy TAXONOMY = new Taxonomy();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:00:00Z", "2031-02-28T08:00:00Z"})
    void theDemoIsAlwaysYoungAndKeepsTheRules(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var entries = contributed(clock);
        assertThat(entries).hasSizeGreaterThanOrEqualTo(40);
        assertThat(entries).allSatisfy(entry -> entry.content().check(TAXONOMY, new Places(), today));
        assertThat(entries).filteredOn(entry -> entry.isPublicOn(today)).hasSizeGreaterThan(35);
        assertThat(entries)
                .filteredOn(entry -> entry.status() == EntryStatus.SUBMITTED)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(entries)
                .extracting(RegisterEntry::title)
                .contains(
                        "Turgruppa går fra kirka",
                        "Snømåking av inngang og trapp",
                        "Kaffe og nettbrett",
                        "Brodder og sandstrøing fra utlånet");
        assertThat(entries)
                .extracting(entry -> entry.provider().municipality())
                .contains("1818", "1820", "1822", "1824", "1827", "1828");
    }

    private static List<RegisterEntry> contributed(Clock clock) {
        var file = mock(DemoFile.class);
        when(file.read(any(), any()))
                .thenAnswer(
                        call -> ResourceFiles.read("demo/" + call.getArgument(0), call.getArgument(1, Class.class)));
        var entries = mock(Entries.class);
        var kept = new ArrayList<RegisterEntry>();
        when(entries.insert(any())).thenAnswer(call -> {
            kept.add(call.getArgument(0));
            return call.getArgument(0);
        });
        new DemoRegister(file, entries, TAXONOMY, new Places(), clock).contribute();
        return kept;
    }
}
