package no.heime.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private Instant now = Instant.parse("2026-11-24T11:00:00Z");
    private final Allowances tenAMinute = new Allowances(Allowance.aMinute(10), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void take(String who, int times) {
        for (var time = 0; time < times; time++) {
            assertThat(tenAMinute.take(who)).isZero();
        }
    }

    @Test
    void whoHasHadAllOfHersWaitsUntilTheNextAndNobodyElseDoes() {
        take("a", 10);
        assertThat(tenAMinute.take("a")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(6));
        take("b", 10);

        now = now.plusSeconds(6);
        take("a", 1);
        assertThat(tenAMinute.take("a")).isPositive();
    }

    @Test
    void whatIsTakenInAdditionIsNeverOwed() {
        take("a", 1);
        tenAMinute.takeAlso("a", 1_000);
        assertThat(tenAMinute.take("a")).isPositive();

        now = now.plusSeconds(60);
        take("a", 10);
    }

    @Test
    void whatWasNotNeededIsThereAgainAndNeverMoreThanThat() {
        take("a", 10);
        tenAMinute.giveBack("a");
        take("a", 1);
        assertThat(tenAMinute.take("a")).isPositive();

        tenAMinute.giveBack("b");
        take("b", 10);
        assertThat(tenAMinute.take("b")).isPositive();
    }

    @Test
    void aHundredThousandNetworksDoNotFillTheMemory() {
        for (var network = 0; network < 100_000; network++) {
            tenAMinute.take("network " + network);
        }
        assertThat(tenAMinute.remembered()).isLessThanOrEqualTo(Allowances.MOST);
    }
}
