package no.heime.identity.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.heime.shared.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSettingsTest {

    private static final String URL = "https://sms.example.org/sms/send";
    private static final String HOST = "heime.example.org";
    private static final List<String> NORWAY = List.of("+47");

    private static void stops(SmsSettings settings, String setting) {
        assertThatThrownBy(settings::isComplete)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining(setting)
                .hasMessageNotContaining("known-to-both");
    }

    @Test
    void whatIsNotSetUpIsNotOffered() {
        assertThat(Settings.none().isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Heime, heime.example.org", "2097, localhost", "+4759440000, a.no"})
    void whatHoldsIsTaken(String sender, String host) {
        assertThat(Settings.of(URL, sender, host, List.of("+47", "+4670"), 1).isComplete())
                .isTrue();
    }

    @Test
    void whatIsSetUpByHalfStopsTheStartWithTheNameOfWhatIsMissing() {
        stops(
                new SmsSettings(null, "heime", null, null, "COMMON_API", null, null, NORWAY, 1, 1, 1),
                "HEIME_SMS_URL (heime.sms.url)");
        stops(
                new SmsSettings(URL, null, "known-to-both", null, "COMMON_API", null, null, NORWAY, 1, 1, 1),
                "HEIME_SMS_USERNAME (heime.sms.username)");
        stops(
                new SmsSettings(URL, "heime", null, null, "COMMON_API", null, null, NORWAY, 1, 1, 1),
                "HEIME_SMS_PASSWORD (heime.sms.password)");
        stops(
                new SmsSettings(URL, "heime", "known-to-both", " ", "COMMON_API", null, null, NORWAY, 1, 1, 1),
                "HEIME_SMS_PARTNER (heime.sms.partner)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.example.org/sms/send",
                "sms.example.org",
                "https://",
                "a b",
                "https://heime:secret@sms.example.org/"
            })
    void anAddressThatIsOpenToOthersStopsTheStart(String url) {
        stops(Settings.of(url), "HEIME_SMS_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heime kommune", "Leirfjordkommune", "Brønnøy", "12"})
    void aSenderThatNoPhoneShowsStopsTheStart(String sender) {
        stops(Settings.of(URL, sender, HOST, NORWAY, 1), "HEIME_SMS_SENDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://heime.example.org", "heime.example.org:443", "Heime.example.org", "heime"})
    void aHostThatNoPhoneUnderstandsStopsTheStart(String host) {
        stops(Settings.of(URL, "Heime", host, NORWAY, 1), "HEIME_SMS_HOST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"47", "+", "+0", "+47 4", "*"})
    void aPrefixThatIsNoneStopsTheStart(String prefix) {
        stops(Settings.of(URL, "Heime", HOST, List.of("+47", prefix), 1), "HEIME_SMS_PREFIXES");
    }

    @Test
    void aCeilingOfNothingStopsTheStart() {
        stops(Settings.of(URL, "Heime", HOST, NORWAY, 0), "HEIME_SMS_DAILY_MOST (heime.sms.daily-most)");
        stops(Settings.of(URL, "Heime", HOST, List.of(), 1), "HEIME_SMS_PREFIXES");
    }
}
