package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SearchLimitTest {

    private final SearchLimit limit =
            new SearchLimit(Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneOffset.UTC));

    private void times(int many, String person, String address) {
        for (var n = 0; n < many; n++) {
            limit.count(person, address);
        }
    }

    @Test
    void aPersonSearchesSoOftenOnHoweverManyNetworks() {
        times(SearchLimit.OF_A_PERSON, "astrid", "203.0.113.9");
        assertThatThrownBy(() -> limit.count("astrid", "203.0.113.10")).hasMessage("register.find.too-many");
        assertThatNoException().isThrownBy(() -> limit.count("jonas", "203.0.113.9"));
    }

    @Test
    void aNetworkOnWhichNobodyIsSignedInSearchesSoOften() {
        times(SearchLimit.OF_A_NETWORK, null, "203.0.113.9");
        assertThatThrownBy(() -> limit.count(null, "203.0.113.9")).hasMessage("register.find.too-many");
        assertThatNoException().isThrownBy(() -> limit.count(null, "203.0.113.10"));
    }
}
