package no.heime.privacy.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of the document, which go with it: Liberation Sans, which has Norwegian, Sámi and Kven ones. What it has no
 * letter for, such as a smiley, is shown as a box.
 */
final class Letters {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int THOUSANDTHS = 1000;
    private static final String UNKNOWN = "\u25a1";

    private final PDType0Font font;

    Letters(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(LIBERATION)) {
            font = PDType0Font.load(document, Objects.requireNonNull(file, LIBERATION));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** Broken between words where they reach the width, and inside a word that alone is wider. */
    List<String> lines(String words, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var written : words.strip().split("\\R")) {
            var line = new StringBuilder();
            for (var word : known(written).split(" +")) {
                add(lines, line, word, size, width);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void add(List<String> lines, StringBuilder line, String word, float size, float width) throws IOException {
        if (!line.isEmpty() && width(line + " " + word, size) > width) {
            lines.add(line.toString());
            line.setLength(0);
        }
        if (!line.isEmpty()) {
            line.append(' ');
        }
        for (var letter : word.codePoints().mapToObj(Character::toString).toList()) {
            if (!line.isEmpty() && width(line + letter, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
        }
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / THOUSANDTHS;
    }

    private String known(String written) {
        var known = new StringBuilder();
        written.codePoints()
                .filter(letter -> !isInvisible(letter))
                .mapToObj(letter -> Character.isSpaceChar(letter) || Character.isWhitespace(letter)
                        ? " "
                        : Character.toString(letter))
                .forEach(letter -> known.append(isThere(letter) ? letter : UNKNOWN));
        return known.toString();
    }

    /** Such as a soft hyphen, or what turns the direction of writing. */
    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }

    private boolean isThere(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException | IOException without) {
            return false;
        }
    }
}
