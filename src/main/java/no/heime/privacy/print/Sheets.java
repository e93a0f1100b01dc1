package no.heime.privacy.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document on sheets of A4, written from top to bottom. It says its title and its language, and what is a heading and
 * what is a paragraph, so that a screen reader finds its way.
 */
public final class Sheets implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float TITLE = 22;
    private static final float HEADING = 15;
    private static final float SUBHEADING = 12;
    private static final float TEXT = 10.5F;
    private static final float LEADING = 1.4F;

    private final PDDocument document = new PDDocument();
    private final Letters letters;
    private final Structure structure;
    private Sheet sheet;

    /** @param language of all the words */
    public Sheets(String title, Locale language) throws IOException {
        letters = new Letters(document);
        structure = new Structure(document, language.toLanguageTag());
        document.getDocumentInformation().setTitle(title);
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        sheet = next();
    }

    public void title(String words) throws IOException {
        write("H1", words, TITLE, 0);
    }

    public void heading(String words) throws IOException {
        room(3 * HEADING * LEADING);
        write("H2", words, HEADING, HEADING);
    }

    public void subheading(String words) throws IOException {
        room(3 * SUBHEADING * LEADING);
        write("H3", words, SUBHEADING, SUBHEADING / 2);
    }

    public void paragraph(String words) throws IOException {
        write("P", words, TEXT, TEXT / 2);
    }

    /** One of several that belong together. */
    public void line(String words) throws IOException {
        write("P", words, TEXT, 0);
    }

    /** The whole document; nothing can be written after it. */
    public byte[] finish() throws IOException {
        sheet.close();
        structure.finish();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void write(String role, String words, float size, float above) throws IOException {
        sheet.down(above);
        var part = structure.part(role);
        for (var line : letters.lines(words, size, PDRectangle.A4.getWidth() - 2 * MARGIN)) {
            room(size * LEADING);
            int mark = structure.mark(part, sheet.number());
            sheet.write(line, size, size * LEADING, role, mark);
        }
    }

    /** So that no heading stands alone at the foot of a sheet. */
    private void room(float height) throws IOException {
        if (sheet.left() < height) {
            sheet.close();
            sheet = next();
        }
    }

    private Sheet next() throws IOException {
        var page = structure.page();
        return new Sheet(document, page, structure.pages() - 1, letters.font(), MARGIN);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
