package no.heime.need;

import static no.heime.need.Given.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever starts the demo, at whatever time of the day, finds its questions waiting for an answer. */
class DemoQuestionsTest {

    private static final List<JsonNode> ASKED = needs().stream()
            .filter(need -> "ASK"
                    .equals(need.path("steps")
                            .valueStream()
                            .toList()
                            .getLast()
                            .path("what")
                            .asString()))
            .toList();
    private static final Duration TIME_TO_LOOK_AROUND = Duration.ofMinutes(30);

    /** @param minute of a day in November: before, at and after each hour at which a question's time is cut short */
    @ParameterizedTest
    @ValueSource(ints = {0, 479, 480, 495, 599, 600, 1199, 1200, 1214, 1215, 1259, 1260, 1319, 1439})
    void waitsStill(int minute) {
        var now = ZonedDateTime.of(2026, 11, 27, 0, 0, 0, 0, OSLO).plusMinutes(minute);
        assertThat(ASKED).hasSizeGreaterThan(2).allSatisfy(need -> {
            var asked = now.minusMinutes(Math.round(60
                    * need.path("steps")
                            .valueStream()
                            .toList()
                            .getLast()
                            .path("hoursAgo")
                            .asDouble()));
            var until = AnswerTime.until(Urgency.valueOf(need.path("urgency").asString()), asked.toInstant(), OSLO);
            assertThat(until).isAfterOrEqualTo(now.plus(TIME_TO_LOOK_AROUND).toInstant());
        });
    }

    private static List<JsonNode> needs() {
        try (var file = new ClassPathResource("demo/needs.json").getInputStream()) {
            return List.copyOf(
                    new JsonMapper().readTree(file).path("needs").valueStream().toList());
        } catch (IOException e) {
            throw new IllegalStateException("demo/needs.json cannot be read", e);
        }
    }
}
