package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsencesTest {

    private static final LocalDate EVE = LocalDate.of(2026, 12, 24);

    private final Absences absences = Absences.of(
            List.of("2027-01-04", "2026-12-24/2026-12-27", "2026-12-28/2026-12-31", "2026-12-24/2026-12-27"));

    @Test
    void theyStandInOrderAndOnce() {
        assertThat(absences.written()).containsExactly("2026-12-24/2026-12-27", "2026-12-28/2026-12-31", "2027-01-04");
    }

    @Test
    void theyCoverTheirDaysBothEndsIncluded() {
        assertThat(absences.cover(EVE.minusDays(1))).isFalse();
        assertThat(absences.cover(EVE)).isTrue();
        assertThat(absences.cover(EVE.plusDays(7))).isTrue();
        assertThat(absences.cover(EVE.plusDays(8))).isFalse();
    }

    @Test
    void daysOnEndEndTogether() {
        assertThat(absences.lastDayFrom(EVE)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(absences.lastDayFrom(EVE.minusDays(1))).isNull();
    }

    @Test
    void whatIsOverFallsAway() {
        assertThat(absences.since(EVE.plusDays(4)).written()).containsExactly("2026-12-28/2026-12-31", "2027-01-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "julaften", "2026-12-24/", "2026-12-24/2026-12-23", "2026-12-24/2028-01-01"})
    void whatIsNoDayIsRefused(String written) {
        assertThatThrownBy(() -> Absences.of(List.of(written))).hasMessage("register.absence.invalid");
    }
}
