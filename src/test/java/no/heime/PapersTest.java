package no.heime;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.heime.shared.kept.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The papers that a municipality fills in speak of all that is kept about people. */
class PapersTest {

    private static final Path RECORDS = Path.of("src/site/markdown/papers/behandlingsprotokoll.md");

    @ParameterizedTest
    @EnumSource
    void theRecordsOfProcessingHaveARowForWhateverIsKept(Section section) throws IOException {
        assertThat(Files.readAllLines(RECORDS))
                .filteredOn(line -> line.startsWith("| %s |".formatted(nb("kept." + section))))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.split("\\|")).hasSize(6).noneMatch(cell -> cell.isBlank() && !cell.isEmpty()));
    }
}
