package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "90612345, 906 12 345",
        "+4740612345, 406 12 345",
        "75040000, 75 04 00 00",
        "+46701234567, +46 70 123 45 67"
    })
    void aNumberIsShownAsItIsSaidAloud(String typed, String shown) {
        assertThat(PhoneNumber.of(typed).shown()).isEqualTo(shown);
    }
}
