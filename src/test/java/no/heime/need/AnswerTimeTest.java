package no.heime.need;

import static no.heime.need.Given.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimeTest {

    private static final long YEAR = 366L * 24 * 60 * 60;

    @ParameterizedTest(name = "{0}, asked {1}: before {2}")
    @CsvSource({
        "TODAY,     2026-11-23T10:00, 2026-11-23T14:00",
        "TODAY,     2026-11-23T13:20, 2026-11-23T18:00",
        "TODAY,     2026-11-23T18:30, 2026-11-23T21:00",
        "TODAY,     2026-11-23T19:59, 2026-11-23T21:00",
        "TODAY,     2026-11-23T20:00, 2026-11-24T12:00",
        "TODAY,     2026-11-23T03:00, 2026-11-23T12:00",
        "THIS_WEEK, 2026-11-23T12:00, 2026-11-24T12:00",
        "THIS_WEEK, 2026-11-23T12:01, 2026-11-24T13:00",
        "THIS_WEEK, 2026-11-23T08:30, 2026-11-24T10:00",
        "THIS_WEEK, 2026-11-23T23:00, 2026-11-25T10:00",
        "WHENEVER,  2026-11-23T15:00, 2026-11-25T15:00",
        "WHENEVER,  2026-11-23T22:00, 2026-11-26T10:00",
        // the night on which the clocks go back
        "THIS_WEEK, 2026-10-24T12:00, 2026-10-25T11:00",
    })
    void followsHowMuchItHastens(Urgency urgency, LocalDateTime asked, LocalDateTime until) {
        assertThat(AnswerTime.until(urgency, asked.atZone(OSLO).toInstant(), OSLO))
                .isEqualTo(until.atZone(OSLO).toInstant());
    }

    @Property
    void nobodyHasToAnswerAtNightNorWithinLessThanAnHour(
            @ForAll Urgency urgency, @ForAll @LongRange(max = YEAR) long second) {
        var asked = Given.MONDAY.plusSeconds(second);
        var until = at(AnswerTime.until(urgency, asked, OSLO));
        assertThat(until.toLocalTime()).isBetween(LocalTime.of(10, 0), LocalTime.of(21, 0));
        assertThat(until.getMinute() + until.getSecond()).isZero();
        assertThat(until.toInstant()).isAfterOrEqualTo(asked.plus(Duration.ofHours(1)));
    }

    @Property
    void whatIsNeededTodayIsAnsweredTheSameDayUnlessItIsLate(@ForAll @LongRange(max = YEAR) long second) {
        var asked = at(Given.MONDAY.plusSeconds(second));
        boolean late = asked.getHour() >= 20;
        assertThat(at(AnswerTime.until(Urgency.TODAY, asked.toInstant(), OSLO)).toLocalDate())
                .isEqualTo(asked.toLocalDate().plusDays(late ? 1 : 0));
    }

    @Property
    void theMoreItHastensTheSooner(@ForAll @LongRange(max = YEAR) long second) {
        var asked = Given.MONDAY.plusSeconds(second);
        assertThat(Arrays.stream(Urgency.values()).map(urgency -> AnswerTime.until(urgency, asked, OSLO)))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    private static ZonedDateTime at(Instant moment) {
        return moment.atZone(OSLO);
    }
}
