package no.heime.identity.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.heime.shared.DomainException;
import no.heime.shared.PhoneNumber;
import no.heime.shared.demo.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTest {

    private static final String URL = "https://sms.example.org/sms/send";

    private final Demo demo = mock(Demo.class);
    private final AtomicReference<String> sent = new AtomicReference<>("");
    private final Sms sms = to("+47");

    private Sms to(String... prefixes) {
        var settings = Settings.of(URL, "Heime", "heime.example.org", List.of(prefixes), 500);
        return new Sms(settings, demo, (number, text) -> sent.set(text));
    }

    private void reachesNot(String typed, String why) {
        assertThatThrownBy(() -> sms.reached(typed))
                .isInstanceOf(DomainException.class)
                .extracting("messageKey")
                .isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40612345",
                " 406 12 345",
                "+47 406 12 345",
                "0047 40612345",
                "(406) 12-345",
                "+4740612345",
                "４０６１２３４５",
                "40612345;ext=12"
            })
    void aMobileNumberIsReachedInWhateverWayItIsWritten(String typed) {
        assertThat(sms.reached(typed)).isEqualTo(new PhoneNumber("+4740612345"));
    }

    /** A number at home, a dear one, a short one, one of a machine; and numbers abroad, where the ways to steal are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "75 04 00 00",
                "820 12 345",
                "829 00 000",
                "113",
                "02800",
                "+46 70 123 45 67",
                "+882 16 1234567",
                "+1 900 234 5678",
                "40612345;phone-context=+46"
            })
    void aNumberThatIsNoMobileOneOrOfAnotherCountryIsNotReached(String typed) {
        reachesNot(typed, "sms.not-there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"astrid", "", "12", "+", "++47", "'; drop", "\u0000", "123456789012345678901234567890"})
    void whatIsNoNumberIsSaidToBeNone(String typed) {
        reachesNot(typed, "phone.invalid");
    }

    @Test
    void otherCountriesAreReachedWhereTheOperatorHasSaidSo() {
        assertThat(to("+47", "+46").reached("+46 70 174 06 05")).isEqualTo(new PhoneNumber("+46701740605"));
    }

    @Test
    void theLastLineBindsTheCodeToOurPages() {
        sms.send(new PhoneNumber("+4740612345"), "Koden din er 123456.", "123456");

        assertThat(sent.get().lines().toList())
                .containsExactly("Koden din er 123456.", "", "@heime.example.org #123456");
    }

    @Test
    void itIsOfferedWhereItIsSetUpAndNeverInTheDemo() {
        assertThat(sms.areOffered()).isTrue();
        assertThat(new Sms(Settings.none(), demo).areOffered()).isFalse();
        when(demo.active()).thenReturn(true);
        assertThat(sms.areOffered()).isFalse();
    }

    @Test
    void whereItIsNotSetUpNothingIsSent() {
        var none = new Sms(Settings.none(), demo);
        assertThatThrownBy(() -> none.send(new PhoneNumber("+4740612345"), "Koden", "123456"))
                .isInstanceOf(NotSent.class);
    }
}
