package no.heime.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.heime.shared.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeySettingsTest {

    private static final String HEIME = "heime.example.org";

    @Test
    void withoutSettingsPasskeysAreForATrialOnThisMachine() {
        var settings = new PasskeySettings("", List.of());
        assertThat(settings.relyingParty()).isEqualTo("localhost");
        assertThat(settings.origins()).isEmpty();
    }

    @Test
    void aHostNameAloneStandsForItsHttpsAddress() {
        var settings = new PasskeySettings(" heime.example.org ", List.of(""));
        assertThat(settings.relyingParty()).isEqualTo(HEIME);
        assertThat(settings.origins()).containsExactly("https://heime.example.org");
    }

    @Test
    void severalAddressesMayShareThePasskeysOfTheHostAboveThem() {
        var settings = new PasskeySettings(
                HEIME, List.of("https://heime.example.org", " https://vefsn.heime.example.org:8443"));
        assertThat(settings.origins())
                .containsExactlyInAnyOrder("https://heime.example.org", "https://vefsn.heime.example.org:8443");
    }

    @Test
    void aSlashAtTheEndIsNoneOfThemAsIsSoOfTheAddressThatPagesAreNamedBy() {
        var settings = new PasskeySettings("heime.example.org/", List.of("https://heime.example.org/"));
        assertThat(settings.relyingParty()).isEqualTo(HEIME);
        assertThat(settings.origins()).containsExactly("https://heime.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://heime.example.org",
                "heime.example.org:8443",
                "Heime.example.org",
                "heime",
                "10.0.0.1",
                "heime..org",
                "heime.example.org/app"
            })
    void aRelyingPartyThatIsNoHostNameNamesTheSettingAtStart(String written) {
        assertThatThrownBy(() -> new PasskeySettings(written, List.of()))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_SIGN_IN_PASSKEYS_RELYING_PARTY")
                .hasMessageContaining(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://heime.example.org",
                "https://heime.example.org/app",
                "https://HEIME.example.org",
                "heime.example.org",
                "https://nils@heime.example.org",
                "https://heime example.org",
                "https://other.example.org",
                "https://evilheime.example.org"
            })
    void anOriginThatIsNoAddressOrOfAnotherHostNamesTheSettingAtStart(String written) {
        assertThatThrownBy(() -> new PasskeySettings(HEIME, List.of(written)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_SIGN_IN_PASSKEYS_ORIGINS")
                .hasMessageContaining(written);
    }

    @Test
    void originsWithoutTheHostTheyBelongToAreHalfASetting() {
        assertThatThrownBy(() -> new PasskeySettings("", List.of("https://heime.example.org")))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_SIGN_IN_PASSKEYS_RELYING_PARTY")
                .hasMessageContaining("is missing");
    }
}
