package no.heime.register;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.heime.shared.DomainException;
import org.junit.jupiter.api.Test;

class ReportLimitTest {

    private Instant now = Instant.parse("2026-11-24T11:00:00Z");
    private final ReportLimit limit = new ReportLimit(new Clock() {
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

    private void anybody(String address) {
        limit.count(null, address);
    }

    @Test
    void whoIsNotSignedInReportsAFewTimesAnHour() {
        for (var n = 0; n < ReportLimit.ANYBODY; n++) {
            anybody("10.0.0.1");
        }
        assertThatThrownBy(() -> anybody("10.0.0.1"))
                .isInstanceOf(DomainException.class)
                .hasMessage("report.too-many");
        assertThatNoException().isThrownBy(() -> anybody("10.0.0.2"));

        now = now.plusSeconds(3600);
        assertThatNoException().isThrownBy(() -> anybody("10.0.0.1"));
    }

    @Test
    void whoIsSignedInReportsMoreAndIsNotMixedUpWithHerAddress() {
        for (var n = 0; n < ReportLimit.SIGNED_IN; n++) {
            limit.count(Registered.ASTRID.id(), "10.0.0.1");
        }
        assertThatThrownBy(() -> limit.count(Registered.ASTRID.id(), "10.0.0.9"))
                .hasMessage("report.too-many");
        assertThatNoException().isThrownBy(() -> limit.count(Registered.JONAS.id(), "10.0.0.1"));
        assertThatNoException().isThrownBy(() -> anybody("10.0.0.1"));
    }
}
