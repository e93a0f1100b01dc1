package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.heime.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @Test
    void aNumberMayBeWrittenWithSpaces() {
        assertThat(OrganisationNumber.of("974 760 673").value()).isEqualTo("974760673");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "97476067", "9747606733", "974760674", "ninenumbs", "-74760673"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> OrganisationNumber.of(typed))
                .isInstanceOf(DomainException.class)
                .hasMessage("organisation.number.invalid");
    }

    @Property
    void oneWrongDigitIsAlwaysSeen(
            @ForAll @IntRange(max = 99_999_999) int first,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var digits = "%08d".formatted(first);
        var check = OrganisationNumber.checkDigit(digits);
        Assume.that(check < 10);
        var number = digits + check;
        assertThat(OrganisationNumber.of(number).value()).isEqualTo(number);

        var wrong = new StringBuilder(number);
        wrong.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + shift) % 10));
        assertThatThrownBy(() -> OrganisationNumber.of(wrong.toString())).isInstanceOf(DomainException.class);
    }
}
