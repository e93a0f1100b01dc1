package no.heime.shared.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WatchTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
    private static final Principal ASTRID = () -> "01930000-0000-7000-8000-000000000001";

    private Instant now = NOON;
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void whatHappenedAndHowItWentIsWrittenWithASignInThePlaceOfThePerson(CapturedOutput log) {
        var watch = new Watch("a-key-of-the-operator", clock);
        watch.cameIn("code", ASTRID);
        watch.notLetIn("provider", "LEVEL");
        watch.refused(404, "error.not-found", ASTRID);
        watch.wentOut(null);

        var sign = new Signs("a-key-of-the-operator").of(ASTRID.getName());
        assertThat(log)
                .contains("sign-in way=code outcome=in person=" + sign)
                .contains("sign-in way=provider outcome=refused why=LEVEL person=-")
                .contains("refused status=404 why=error.not-found person=" + sign)
                .contains("sign-out outcome=out person=-")
                .doesNotContain(ASTRID.getName());
    }

    @Test
    void theSignOfAPersonIsHersAloneAndAnotherWithAnotherKey() {
        var signs = new Signs("one");
        assertThat(signs.of("a")).isEqualTo(new Signs(" one ").of("a")).hasSize(16);
        assertThat(signs.of("b")).isNotEqualTo(signs.of("a"));
        assertThat(new Signs("two").of("a")).isNotEqualTo(signs.of("a"));
        assertThat(new Signs("").of("a")).isNotEqualTo(new Signs("").of("a"));
        assertThat(new Signs("abc").of(ASTRID.getName()))
                .as("as the operator's guide makes it with openssl")
                .isEqualTo("38cf535dbccdf3c6");
    }

    @Test
    void aFloodFillsNoDiskAndIsCounted() {
        var sparingly = new Sparingly(clock);
        for (var line = 0; line < Sparingly.A_MINUTE; line++) {
            assertThat(sparingly.next("refused")).isEqualTo(OptionalInt.of(0));
        }
        assertThat(sparingly.next("refused")).isEmpty();
        assertThat(sparingly.next("refused")).isEmpty();
        assertThat(sparingly.next("another kind")).isPresent();

        now = NOON.plus(Duration.ofMinutes(1));
        assertThat(sparingly.next("refused")).isEqualTo(OptionalInt.of(2));
        assertThat(sparingly.next("refused")).isEqualTo(OptionalInt.of(0));
    }
}
