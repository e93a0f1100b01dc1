package no.heime.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.heime.HttpPhone.Answer;
import no.heime.shared.Hostile;
import no.heime.shared.PlainText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Hostile words in every field of the Flow half in which one writes, as its client sends them, and then a tap on every
 * button in turn: so what is opened by one is written in before the next. Where they are shown again, they are as they were
 * typed: words and no markup, and never is it a failure.
 */
@ExtendWith(OutputCaptureExtension.class)
class HostileWordsOnScreensTest extends Doors {

    /** As many as the page about security says, of words that were written, and of those that were shown again. */
    private static final int WRITTEN = 350;

    private static final int SHOWN = 60;

    /** So many a round: some screens are drawn anew with each. */
    private static final int TAPS = 20;

    /** By so much of them words are known again. */
    private static final int BEGINNING = 8;

    /** No screen of them is there in the demo, or stands without something of its own. */
    private static final Set<String> ELSEWHERE = Set.of("kom-i-gang", "finn/digitalt/:form", "galleri");

    private static final AtomicInteger WRITTEN_SO_FAR = new AtomicInteger();

    private static final AtomicInteger SHOWN_SO_FAR = new AtomicInteger();

    @BeforeEach
    void failuresOfScreensAreHeard() {
        log.setLogLevel(FAILED_SCREENS, LogLevel.ERROR);
    }

    static Stream<String> rows() {
        return Expected.in("screens.txt").keySet().stream().filter(row -> !ELSEWHERE.contains(row));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsWrittenIsShownAsItWasTypedOrNotAtAllAndIsNeverAFailure(String row, CapturedOutput said) {
        var few = Hostile.few();
        if (isWrittenIn(row, few.getFirst())) {
            for (var words : few.subList(1, few.size())) {
                everybodyComes();
                isWrittenIn(row, words);
            }
        }
        assertThat(said.getAll()).as(row).doesNotContain(", error id");
    }

    private boolean isWrittenIn(String row, String words) {
        var address = address(row);
        var phone = phone(reader(row));
        var screen = phone.open(address);
        var written = new Round(screen, words).whole();
        WRITTEN_SO_FAR.addAndGet(written);
        areWords(row, words, screen.drawn());
        areWords(row, words, phone.open(address).drawn());
        return written > 0;
    }

    private String address(String row) {
        var there = screens.all().get(row);
        return there == null ? "/" + row : there.get().address();
    }

    private static Who reader(String row) {
        return Expected.in("screens.txt").get(row).who().stream()
                .filter(who -> who != Who.NOBODY && who != Who.CLAIMED_CASE_WORKER)
                .findFirst()
                .orElse(Who.RESIDENT);
    }

    /** One text on one screen. */
    private record Round(FlowPhone.Screen screen, String words, Set<Integer> written, Set<Integer> touched) {

        Round(FlowPhone.Screen screen, String words) {
            this(screen, words, new HashSet<>(), new HashSet<>());
        }

        /** @return in how many fields it was written */
        int whole() {
            write();
            for (var taps = 0; taps < TAPS; taps++) {
                next().ifPresent(button -> {
                    answered(screen.click(button));
                    write();
                });
            }
            return written.size();
        }

        private void write() {
            screen.drawn().fields().stream().filter(written::add).forEach(field -> answered(screen.type(field, words)));
            screen.drawn().ticks().stream().filter(touched::add).forEach(tick -> answered(screen.tick(tick)));
        }

        private Optional<Integer> next() {
            return screen.drawn().buttons().stream().filter(touched::add).findFirst();
        }

        private static void answered(Answer answer) {
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    private static void areWords(String row, String words, Drawn drawn) {
        var typed = Objects.requireNonNull(PlainText.optional(words, "words", Integer.MAX_VALUE));
        var beginning = typed.substring(0, BEGINNING);
        var shown =
                drawn.said().stream().filter(text -> text.contains(beginning)).toList();
        assertThat(shown).as(row).allMatch(text -> text.contains(typed));
        assertThat(drawn.markup()).as(row).noneMatch(markup -> markup.contains(beginning));
        SHOWN_SO_FAR.addAndGet(shown.size());
    }

    @Test
    void thePageOfSecuritySaysHowManyAreTried() throws IOException {
        assertThat(Files.readString(Path.of("src/site/markdown/security.md")))
                .contains(String.format(Locale.ROOT, "`HostileWordsOnScreensTest` | over %,d |", WRITTEN));
    }

    @AfterAll
    static void asManyAreTried() {
        assertThat(WRITTEN_SO_FAR.get()).isGreaterThan(WRITTEN);
        assertThat(SHOWN_SO_FAR.get()).isGreaterThan(SHOWN);
    }
}
