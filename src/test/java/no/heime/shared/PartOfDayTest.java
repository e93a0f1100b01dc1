package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "00:00, MORNING",
        "10:59, MORNING",
        "11:00, MIDDAY",
        "13:59, MIDDAY",
        "14:00, AFTERNOON",
        "17:00, EVENING",
        "23:59, EVENING"
    })
    void everyTimeOfDayIsInOnePart(LocalTime time, PartOfDay part) {
        assertThat(PartOfDay.at(time)).isEqualTo(part);
    }
}
