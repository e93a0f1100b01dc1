package no.heime.organisation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static Sheet utf8(String text) {
        return Sheet.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,;", "UTF-8,','", "windows-1252,;", "windows-1252,','"})
    void eitherEncodingAndEitherSeparatorIsRead(String charset, String separator) {
        var text = "Navn;Krets\r\nKåfjord gårdslag;Båsmo\r\n".replace(";", separator);
        var sheet = Sheet.of(text.getBytes(Charset.forName(charset)));
        assertThat(sheet.headings()).containsExactly("Navn", "Krets");
        assertThat(sheet.lines()).containsExactly(new Sheet.Line(2, List.of("Kåfjord gårdslag", "Båsmo")));
    }

    @Test
    void whatASpreadsheetPutsInFrontIsNoPartOfTheFirstHeading() {
        assertThat(utf8("\uFEFFNavn;Krets\nVelet;Leland").headings()).containsExactly("Navn", "Krets");
    }

    @Test
    void aCellInQuotesMayHoldSeparatorsAndLines() {
        var sheet = utf8("\"Navn, kort\";Om\n\"Lag; forening\";\"To\nlinjer\"\nVelet;En");
        assertThat(sheet.headings()).containsExactly("Navn, kort", "Om");
        assertThat(sheet.lines())
                .containsExactly(
                        new Sheet.Line(2, List.of("Lag; forening", "To\nlinjer")),
                        new Sheet.Line(4, List.of("Velet", "En")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+47 75 04 00 00", "-2", "=HYPERLINK(\"\"x\"\")"})
    void whatLooksLikeAFormulaIsATextAsItWasTyped(String typed) {
        var sheet = utf8("Navn;Om\nVelet;\"" + typed + "\"");
        assertThat(sheet.lines().getFirst().cells().getLast()).isEqualTo(typed.replace("\"\"", "\""));
    }

    @Test
    void emptyLinesAreNoLinesAndTheOthersKeepTheirNumbers() {
        var sheet = utf8("Navn;Krets\n\n;;\nVelet;Leland\n");
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(4L);
    }

    @Test
    void linesMayBeShorterOrLongerThanTheHeadings() {
        var sheet = utf8("Navn;Krets\nVelet\nLaget;Leland;mer");
        assertThat(sheet.lines()).extracting(line -> line.cells().size()).containsExactly(1, 3);
    }

    @Test
    void whatIsNoListIsRefusedInWords() {
        assertThatThrownBy(() -> utf8("")).hasMessage("sheet.empty");
        assertThatThrownBy(() -> utf8("Navn;Krets\n")).hasMessage("sheet.empty");
        assertThatThrownBy(() -> Sheet.of(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0}))
                .hasMessage("sheet.unreadable");
        assertThatThrownBy(() -> Sheet.of(new byte[Sheet.MOST_BYTES + 1])).hasMessage("sheet.too-large");
        assertThatThrownBy(() -> utf8("Navn\n" + "Velet\n".repeat(Sheet.MOST_LINES + 1)))
                .hasMessage("sheet.too-many-lines");
        assertThat(utf8("Navn\n" + "Velet\n".repeat(Sheet.MOST_LINES)).lines()).hasSize(Sheet.MOST_LINES);
    }
}
