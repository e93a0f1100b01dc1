package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.heime.municipality.Places;
import no.heime.shared.ResourceFiles;
import no.heime.shared.demo.DemoFile;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoRegisterTest {

    private static final Taxonomy TAXONOMY = new Taxonomy();
    private static final Pattern NYNORSK =
            Pattern.compile("\\b(eg|ein|ikkje|me|heim|frå|kvar|medan)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:00:00Z", "2031-02-28T08:00:00Z"})
    void theDemoIsAlwaysYoungAndKeepsTheRules(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var entries = contributed(clock);
        assertThat(entries).hasSizeGreaterThanOrEqualTo(300);
        assertThat(entries).allSatisfy(entry -> entry.content().check(TAXONOMY, new Places(), today));
        assertThat(entries).filteredOn(entry -> entry.isPublicOn(today)).hasSizeGreaterThan(280);
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

    @Test
    void itIsALivingCoastWithSomethingInEveryStateInEveryMunicipality() {
        var clock = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var entries = contributed(clock);
        for (var municipality : new Places().municipalities()) {
            var here = entries.stream()
                    .filter(entry -> entry.provider().municipality().equals(municipality.number()))
                    .toList();
            assertThat(here)
                    .as(municipality.name())
                    .filteredOn(entry -> entry.isPublicOn(today))
                    .hasSizeGreaterThanOrEqualTo(5);
            assertThat(here.stream().map(RegisterEntry::getClass).distinct()).hasSize(2);
        }
        assertThat(entries).extracting(RegisterEntry::status).contains(EntryStatus.values());
        assertThat(entries)
                .filteredOn(entry -> entry.moderation().isPausedOn(today))
                .isNotEmpty();
        assertThat(entries)
                .filteredOn(entry -> entry.content().validUntil() != null
                        && entry.content().validUntil().isBefore(today.plusDays(30)))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(entries.stream()
                        .flatMap(entry -> entry.content().kinds().stream())
                        .distinct())
                .containsAll(TAXONOMY.kinds().stream().map(KindOfHelp::id).toList());
    }

    @Test
    void nothingIsSaidTwice() {
        var entries = contributed(Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
        assertThat(entries).extracting(RegisterEntry::id).doesNotHaveDuplicates();
        assertThat(entries).extracting(entry -> entry.content().description()).doesNotHaveDuplicates();
        assertThat(entries.stream()
                        .filter(entry ->
                                NYNORSK.matcher(entry.content().description()).find()))
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:00:00Z", "2031-02-28T08:00:00Z"})
    void theDemoHasGroupsWithAClockTimeAndThingsToLendSomeOfThemLate(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var resources = contributed(clock).stream()
                .filter(SelfCareResource.class::isInstance)
                .map(SelfCareResource.class::cast)
                .toList();
        assertThat(resources)
                .extracting(SelfCareResource::content)
                .filteredOn(content -> content.recurrence() != null)
                .hasSizeGreaterThan(8)
                .allSatisfy(content -> assertThat(content.recurrence().next(today.atStartOfDay()))
                        .isPresent());
        assertThat(resources)
                .extracting(SelfCareResource::lending)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThanOrEqualTo(2)
                .anySatisfy(lending -> assertThat(lending.overdueOn(today)).isPositive())
                .allSatisfy(lending -> assertThat(lending.left())
                        .isEqualTo(lending.copies() - lending.loans().size()));
    }

    private static List<RegisterEntry> contributed(Clock clock) {
        var file = mock(DemoFile.class);
        when(file.read(any(), any()))
                .thenAnswer(
                        call -> ResourceFiles.read("demo/" + call.getArgument(0), call.getArgument(1, Class.class)));
        var entries = mock(Entries.class);
        var kept = new ArrayList<RegisterEntry>();
        doAnswer(call -> kept.addAll(call.getArgument(0))).when(entries).insertAll(anyCollection());
        new DemoRegister(file, entries, TAXONOMY, new Places(), clock).contribute();
        return kept;
    }
}
