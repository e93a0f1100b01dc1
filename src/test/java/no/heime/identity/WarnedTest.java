package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WarnedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-28");

    @Test
    void theFirstTimeSaysSixtyDaysAndTheLastFourteen() {
        var first = Warned.first(DAY);
        var last = first.again(DAY.plusDays(46));

        assertThat(first.days()).isEqualTo(60);
        assertThat(first.ends()).isEqualTo(DAY.plusDays(60));
        assertThat(last.days()).isEqualTo(14);
        assertThat(last.ends()).isEqualTo(first.ends());
    }

    @Test
    void theLastTimeComesFortySixDaysAfterTheFirstAndTheEndFourteenAfterThat() {
        assertThat(Warned.firstBefore(DAY)).isEqualTo(DAY.minusDays(46));
        assertThat(Warned.lastBefore(DAY)).isEqualTo(DAY.minusDays(14));
    }

    @Test
    void whoIsToldLateHasFourteenDaysFromThen() {
        assertThat(Warned.first(DAY).again(DAY.plusDays(90)).ends()).isEqualTo(DAY.plusDays(104));
    }

    @Test
    void theLastTimeIsOnce() {
        var last = Warned.first(DAY).again(DAY.plusDays(46));

        assertThat(last.again(DAY.plusDays(50))).isEqualTo(last);
    }
}
