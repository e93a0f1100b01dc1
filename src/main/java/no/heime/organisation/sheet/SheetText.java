package no.heime.organisation.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The text of a table file, and what stands between its cells. Spreadsheets write both in more than one way. */
record SheetText(String text) {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** The first one wins where they stand equally often. */
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** UTF-8 when it can be, else the old way of Windows: hardly any other text is UTF-8 by chance. */
    static SheetText of(byte[] file) {
        return new SheetText(decoded(file).replaceFirst("^" + BYTE_ORDER_MARK, ""));
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, OLD_WINDOWS);
        }
    }

    /** What stands most often between the headings. */
    char separator() {
        var headings = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character one) -> count(headings, one))
                        .thenComparing(one -> -SEPARATORS.indexOf(one)))
                .orElseThrow();
    }

    private static long count(String headings, char one) {
        return headings.chars().filter(it -> it == one).count();
    }
}
