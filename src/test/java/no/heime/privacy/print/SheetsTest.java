package no.heime.privacy.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A PDF is read by eyes and by ears: its letters, its language, its title, and what is a heading. */
class SheetsTest {

    private static final Locale BOKMAL = Locale.of("nb");

    private static PDDocument document(Written written) throws IOException {
        try (var sheets = new Sheets("Mine opplysninger", BOKMAL)) {
            written.on(sheets);
            return Loader.loadPDF(sheets.finish());
        }
    }

    private interface Written {
        void on(Sheets sheets) throws IOException;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    @Test
    void itSaysItsTitleAndItsLanguage() throws IOException {
        try (var document = document(sheets -> sheets.title("Mine opplysninger"))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mine opplysninger");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void itHasNorwegianSamiAndKvenLetters() throws IOException {
        var words = "Blåbærøya Áárjelsaemien Gáivuotna čđŋšŧž ÁČĐŊŠŦŽ ïöåÆ";
        try (var document = document(sheets -> sheets.paragraph(words))) {
            assertThat(text(document)).contains(words).doesNotContain("□");
        }
    }

    @Test
    void whatItHasNoLetterForIsABoxAndWhatIsInvisibleIsLeftOut() throws IOException {
        try (var document = document(sheets -> sheets.paragraph("Hei \uD83D\uDE00 sm\u00ADåbarn\u202E!\u0000"))) {
            assertThat(text(document)).contains("Hei □ småbarn!");
        }
    }

    @Test
    void whatIsLongGoesOnOnTheNextLineAndTheNextSheet() throws IOException {
        var word = "a".repeat(500);
        try (var document = document(sheets -> {
            sheets.line(word);
            for (var n = 0; n < 200; n++) {
                sheets.line("Linje " + n);
            }
        })) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(document).replaceAll("\\s", "")).contains(word).contains("Linje199");
        }
    }

    @Test
    void linesThatWereWrittenAsLinesStayLines() throws IOException {
        try (var document = document(sheets -> sheets.paragraph("Første\nAndre"))) {
            assertThat(text(document).lines()).contains("Første", "Andre");
        }
    }

    @Test
    void aScreenReaderFindsHeadingsAndParagraphsInTheirOrder() throws IOException {
        try (var document = document(sheets -> {
            sheets.title("Tittel");
            sheets.heading("Del");
            sheets.subheading("Ting");
            sheets.line("Navn: Astrid");
        })) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(roles((PDStructureElement) root.getKids().getFirst())).containsExactly("H1", "H2", "H3", "P");
            assertThat(root.getParentTree().getNumbers()).containsOnlyKeys(0);
        }
    }

    private static List<String> roles(PDStructureElement whole) {
        var roles = new ArrayList<String>();
        whole.getKids().forEach(kid -> roles.add(((PDStructureElement) kid).getStructureType()));
        return roles;
    }
}
