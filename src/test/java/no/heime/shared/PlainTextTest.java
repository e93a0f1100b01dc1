package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What may be typed is stored as it was typed: nothing is escaped, and nothing is cut off. */
class PlainTextTest {

    private static final int MOST = 300;

    @Provide
    Arbitrary<String> hostile() {
        return Hostile.text();
    }

    private static @Nullable String read(String typed) {
        try {
            return PlainText.optional(typed, "words", MOST);
        } catch (DomainException tooLong) {
            assertThat(tooLong).hasMessage("text.too-long");
            return null;
        }
    }

    @Property(tries = 5_000)
    void whatIsReadOnceIsReadAsItIsTheNextTime(@ForAll("hostile") String typed) {
        var once = read(typed);
        if (once != null) {
            assertThat(read(once)).isEqualTo(once);
        }
    }

    @Property(tries = 5_000)
    void whatIsReadCanBeStoredAndSent(@ForAll("hostile") String typed) {
        var once = read(typed);
        if (once != null) {
            assertThat(once.codePointCount(0, once.length())).isBetween(1, MOST);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
            assertThat(once.codePoints())
                    .as("no control characters and no half ones")
                    .noneMatch(it -> Character.getType(it) == Character.SURROGATE
                            || Character.isISOControl(it) && it != '\n' && it != '\t');
        }
    }

    @Property(tries = 2_000)
    void nothingIsEscapedAndNothingIsTakenAwayThatCanBeSeen(@ForAll("hostile") String typed) {
        var once = read("x" + typed + "x");
        if (once != null) {
            var expected = Normalizer.normalize(
                    ("x" + typed + "x")
                            .replace("\r\n", "\n")
                            .codePoints()
                            .filter(it -> Character.getType(it) != Character.SURROGATE)
                            .filter(it -> !Character.isISOControl(it) || it == '\n' || it == '\t')
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString(),
                    Normalizer.Form.NFC);
            assertThat(once).isEqualTo(expected);
        }
    }
}
