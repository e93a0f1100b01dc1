package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever calls for help calls the same number, wherever in the program it stood. */
class EmergencyNumberTest {

    /** The line of Mental Helse, which is no emergency number and stands in one sentence. */
    private static final String SOMEBODY_TO_TALK_TO = "116 123";

    private static final Pattern CALLED = Pattern.compile("href=\"(tel:[^\"]*)\"[^/]*<b>([^<]*)</b>");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\b1\\d\\d(?:[ \u00a0]\\d{3})?\\b(?!#)");

    static List<Language> languages() {
        return Language.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "shell/heime-shell.ts"})
    void whatStandsAroundEveryScreenCallsThemAndNoOther(String file) throws IOException {
        var called = CALLED.matcher(Files.readString(Path.of("frontend").resolve(file)))
                .results()
                .map(link -> link.group(1) + " " + link.group(2));

        assertThat(called)
                .containsExactlyElementsOf(Arrays.stream(EmergencyNumber.values())
                        .map(number -> number.address() + " " + number.shown())
                        .toList());
    }

    @Test
    void theLargeButtonsOfTheSimpleViewCallThemAndNoOther() throws IOException {
        var called = Pattern.compile("'(tel:[^']*)'")
                .matcher(Files.readString(Path.of("frontend/simple/start-screen.ts")))
                .results()
                .map(link -> link.group(1));

        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EmergencyNumber.values())
                        .map(EmergencyNumber::address)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceNamesAnother(Language language) {
        var texts = TextFiles.of(language);
        var named = texts.keySet().stream()
                .flatMap(key -> SHORT_NUMBER.matcher(texts.getString(key)).results())
                // In a sentence a number stays on one line.
                .map(number -> number.group().replace('\u00a0', ' '))
                .distinct();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(EmergencyNumber.values()).map(EmergencyNumber::shown),
                                Stream.of(SOMEBODY_TO_TALK_TO))
                        .toList());
    }

    @Test
    void aNumberIsCalledWithoutTheSpaceThatItIsReadWith() {
        assertThat(EmergencyNumber.DOCTOR_ON_CALL.address()).isEqualTo("tel:116117");
    }
}
