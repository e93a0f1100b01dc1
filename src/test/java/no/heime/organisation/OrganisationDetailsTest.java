package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationDetailsTest {

    private static OrganisationDetails of(
            @Nullable String name, @Nullable String number, @Nullable String phone, @Nullable String email) {
        return OrganisationDetails.of(new OrganisationDetails.Written(
                name, number, "leirfjord-leland", "Vi måker.", List.of("snow", "snow"), " ", phone, email));
    }

    private static void refused(String key, String field, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.field())
                        .isEqualTo(field))
                .hasMessage(key);
    }

    @Test
    void itIsKeptAsTheFieldWritesIt() {
        var details = of(" Leland vel ", "000 001 007", "75 04 00 00", null);
        assertThat(details.name()).isEqualTo("Leland vel");
        assertThat(details.number()).isEqualTo(new OrganisationNumber("000001007"));
        assertThat(details.number().shown()).isEqualTo("000 001 007");
        assertThat(details.areas()).containsExactly("snow");
        assertThat(details.meets()).isNull();
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() {
        refused("text.missing", "name", () -> of(" ", null, "75040000", null));
        refused("organisation.number.invalid", "orgNumber", () -> of("Vel", "000001008", "75040000", null));
        refused("organisation.contact.missing", "phone", () -> of("Vel", null, null, " "));
        refused("email.invalid", "email", () -> of("Vel", null, null, "post"));
        refused("phone.invalid", "phone", () -> of("Vel", null, "hei", null));
    }
}
