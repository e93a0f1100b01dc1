package no.heime.privacy.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One sheet, filled line by line from the top. */
final class Sheet {

    private final PDPageContentStream ink;
    private final PDFont font;
    private final float margin;
    private final int number;
    private float y;

    /** @param number of the sheet, from 0 on */
    Sheet(PDDocument document, PDPage page, int number, PDFont font, float margin) throws IOException {
        this.ink = new PDPageContentStream(document, page);
        this.font = font;
        this.margin = margin;
        this.number = number;
        this.y = page.getMediaBox().getHeight() - margin;
    }

    int number() {
        return number;
    }

    /** Points that are left above the lower margin. */
    float left() {
        return y - margin;
    }

    void down(float points) {
        y -= points;
    }

    /** @param mark by which the structure knows this line */
    void write(String line, float size, float height, String role, int mark) throws IOException {
        y -= height;
        ink.beginMarkedContent(COSName.getPDFName(role), mark);
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(margin, y);
        ink.showText(line);
        ink.endText();
        ink.endMarkedContent();
    }

    void close() throws IOException {
        ink.close();
    }
}
