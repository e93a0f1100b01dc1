package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AgoTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void fewHoursAreHoursAlsoOverMidnight() {
        assertThat(ago("2026-11-23T22:00:00Z", "2026-11-24T01:00:00Z")).isEqualTo(hours(3));
    }

    @Test
    void yesterdayIsYesterdayByTheCalendarWhereOneLives() {
        assertThat(ago("2026-11-22T22:30:00Z", "2026-11-23T08:00:00Z")).isEqualTo(Phrase.of("shared.time.yesterday"));
        assertThat(ago("2026-11-22T23:30:00Z", "2026-11-23T08:00:00Z")).isEqualTo(hours(8));
    }

    @Test
    void lessThanAMinuteIsJustNowAndTheNextIsOne() {
        assertThat(ago("2026-11-23T08:00:00Z", "2026-11-23T08:00:59Z")).isEqualTo(Phrase.of("shared.time.just-now"));
        assertThat(ago("2026-11-23T08:00:00Z", "2026-11-23T08:01:00Z"))
                .isEqualTo(Phrase.of("shared.time.ago", Phrase.of("shared.time.minutes", 1L)));
    }

    @Test
    void twoDaysAreDays() {
        assertThat(lasted("PT47H59M")).isEqualTo(Phrase.of("shared.time.hours", 47L));
        assertThat(lasted("PT48H")).isEqualTo(Phrase.of("shared.time.days", 2L));
    }

    private static Phrase hours(long hours) {
        return Phrase.of("shared.time.ago", Phrase.of("shared.time.hours", hours));
    }

    private static Phrase ago(String then, String now) {
        return Ago.of(Instant.parse(then), Instant.parse(now), OSLO);
    }

    private static Phrase lasted(String duration) {
        var then = Instant.parse("2026-11-23T08:00:00Z");
        return Ago.lasted(then, then.plus(Duration.parse(duration)));
    }
}
