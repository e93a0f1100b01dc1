package no.heime.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import no.heime.shared.startup.StartupFailure;
import org.junit.jupiter.api.Test;

class NightTimeTest {

    private static Clock at(String time) {
        var oslo = ZoneId.of("Europe/Oslo");
        return Clock.fixed(ZonedDateTime.parse("2026-11-27T" + time + "+01:00").toInstant(), oslo);
    }

    @Test
    void untilItsTimeTheNightIsThatOfTheDayBefore() {
        var time = new NightTime(" 02:30 ");

        assertThat(time.latest(at("02:29:59"))).isEqualTo(LocalDate.parse("2026-11-26"));
        assertThat(time.latest(at("02:30:00"))).isEqualTo(LocalDate.parse("2026-11-27"));
        assertThat(time.next(at("02:30:00"))).isEqualTo(LocalDate.parse("2026-11-28"));
    }

    @Test
    void whatIsNoTimeStopsTheStartWithOneSentence() {
        assertThatThrownBy(() -> new NightTime("at night"))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_RETENTION_AT")
                .hasMessageContaining("such as 02:30");
    }
}
