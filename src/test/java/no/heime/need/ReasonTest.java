package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void theYearInWhichSomethingWasConfirmedIsSaidOnlyWhenItIsAnother() {
        assertThat(Reason.Confirmed.on(LocalDate.of(2026, 1, 2), TODAY).phrase().key())
                .isEqualTo("need.reason.confirmed");
        assertThat(Reason.Confirmed.on(LocalDate.of(2025, 12, 31), TODAY)
                        .phrase()
                        .key())
                .isEqualTo("need.reason.confirmed-year");
    }
}
