package no.heime.register;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident's own number and address are not for everybody, whatever field she types them in. */
class OwnContactTest {

    private static final OwnContact JONAS =
            new OwnContact(PhoneNumber.of("901 23 456"), EmailAddress.of("jonas@heime.example"));

    @ParameterizedTest
    @ValueSource(strings = {"Ring 901 23 456.", "Tlf. 90123456", "SMS til +47 90 12 34 56 eller kom innom"})
    void herNumberIsKnownHoweverItIsWritten(String title) {
        refused(offer(title, 60, LELAND), "register.own-phone", "title");
    }

    @Test
    void herAddressIsKnownInSmallAndLargeLetters() {
        refused(offer("Skriv til Jonas@Heime.example", 60, LELAND), "register.own-email", "title");
    }

    @ParameterizedTest
    @CsvSource({"901 23 456,,phone", "116123,90123456,bookingHow", ",+4790123456,bookingHow"})
    void aServiceDoesNotHaveHerNumber(@Nullable String phone, @Nullable String booking, String field) {
        refused(service(phone, booking), "register.own-phone", field);
    }

    @Test
    void aServicesNumberIsItsOwnAndPublic() {
        assertThatCode(() -> JONAS.mustNotStandIn(service("116 123", "75 04 00 02")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new OwnContact(null, JONAS.email()).mustNotStandIn(service("901 23 456", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void anAddressThatOnlyBeginsOrEndsLikeHersIsAnothers() {
        for (var others : List.of("1.%s", "ber%s", "%s.example", "%s-2.example")) {
            assertThatCode(() -> JONAS.mustNotStandIn(
                            offer("Skriv til " + others.formatted("jonas@heime.example"), 60, LELAND)))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> JONAS.mustNotStandIn(offer("Skriv til JONAS@HEIME.EXAMPLE.NO", 60, LELAND)))
                .doesNotThrowAnyException();
        for (var hers : List.of("%s.", "-%s", "_%s_", "%s.Ring meg", "%s- ring", "(%s)", "meg\n1.%s")) {
            refused(
                    offer("Skriv til " + hers.formatted("jonas@heime.example"), 60, LELAND),
                    "register.own-email",
                    "title");
        }
    }

    private static void refused(EntryContent content, String key, String field) {
        assertThatThrownBy(() -> JONAS.mustNotStandIn(content))
                .hasMessage(key)
                .extracting(refused -> ((DomainException) refused).field())
                .isEqualTo(field);
    }

    private static ResourceContent service(@Nullable String phone, @Nullable String booking) {
        return ResourceContent.of(new ResourceContent.Written(
                ResourceType.PHONE_LINE,
                "Ringelinja",
                "Noen svarer.",
                written().kinds(),
                null,
                true,
                List.of(),
                null,
                null,
                WeekTimes.ANY,
                null,
                null,
                phone,
                null,
                booking == null ? null : new Booking.Written(Booking.Way.PHONE, booking),
                null,
                null,
                null,
                null));
    }
}
