package no.heime.organisation.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;
import no.heime.shared.DomainException;

/**
 * A table: its headings, and its lines as they were typed. A cell that looks like a formula is a text like any other.
 *
 * @param headings the first line
 */
public record Sheet(List<String> headings, List<Line> lines) {

    public static final int MOST_BYTES = 512 * 1024;
    public static final int MOST_LINES = 500;

    /**
     * @param number where it begins in the file; the headings are line 1
     * @param cells may be fewer or more than the headings
     */
    public record Line(long number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Sheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** @throws DomainException {@code sheet.too-large}, {@code sheet.unreadable} or {@code sheet.empty} */
    public static Sheet of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw DomainException.invalid("sheet.too-large", null, MOST_BYTES / 1024);
        }
        var text = SheetText.of(file);
        if (text.text().indexOf('\0') >= 0) {
            throw DomainException.invalid("sheet.unreadable", null);
        }
        var all = lines(text);
        if (all.size() < 2) {
            throw DomainException.invalid("sheet.empty", null);
        }
        if (all.size() - 1 > MOST_LINES) {
            throw DomainException.invalid("sheet.too-many-lines", null, MOST_LINES);
        }
        return new Sheet(all.getFirst().cells(), all.subList(1, all.size()));
    }

    private static List<Line> lines(SheetText text) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.text())) {
            return reader.stream()
                    .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .map(Sheet::line)
                    .toList();
        } catch (CsvParseException | IOException broken) {
            throw DomainException.invalid("sheet.unreadable", null);
        }
    }

    private static Line line(CsvRecord line) {
        return new Line(line.getStartingLineNumber(), line.getFields());
    }
}
