package no.heime.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as a person typed it: normalised, without control characters but line breaks, trimmed, and not too long. */
public final class PlainText {

    private PlainText() {}

    /**
     * @param max the greatest number of characters (code points)
     * @return the text, or null when nothing is left of it
     * @throws DomainException {@code text.too-long} with the limit, on the field
     */
    public static @Nullable String optional(@Nullable String typed, String field, int max) {
        if (typed == null) {
            return null;
        }
        // First what is no character, or half of one: what stood around it may then belong together.
        var text = Normalizer.normalize(
                        typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", ""), Normalizer.Form.NFC)
                .strip();
        if (text.codePointCount(0, text.length()) > max) {
            throw DomainException.invalid("text.too-long", field, max);
        }
        return text.isEmpty() ? null : text;
    }

    /** @throws DomainException {@code text.missing} when nothing is there, {@code text.too-long} when it is too long */
    public static String required(@Nullable String typed, String field, int max) {
        var text = optional(typed, field, max);
        if (text == null) {
            throw DomainException.invalid("text.missing", field);
        }
        return text;
    }
}
