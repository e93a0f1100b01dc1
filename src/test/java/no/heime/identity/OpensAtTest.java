package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.heime.shared.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that stands in letters is one that can be opened. */
class OpensAtTest {

    private static final String PAGE = "/logg-inn";
    private static final String OPENED = "https://heime.example.org/logg-inn";

    @ParameterizedTest
    @ValueSource(
            strings = {"heime.example.org", " heime.example.org/ ", "heime.example.org//", "https://heime.example.org/"
            })
    void aSlashAtTheEndOfTheHostIsNoneOfTheAddress(String host) {
        assertThat(new OpensAt(host, List.of(), "").page(PAGE)).contains(OPENED);
    }

    @Test
    void aSlashAtTheEndOfAnOriginIsNoneOfTheAddress() {
        assertThat(new OpensAt("", List.of("", "https://heime.example.org/"), "example.org").page(PAGE))
                .contains(OPENED);
        assertThat(new OpensAt("", List.of("https://heime.example.org:8443"), "").page(PAGE))
                .contains("https://heime.example.org:8443/logg-inn");
    }

    @Test
    void withoutBothItIsTheHostOfPasskeysAndWithoutAnyThereIsNone() {
        assertThat(new OpensAt("", List.of(), "heime.example.org/").page(PAGE)).contains(OPENED);
        assertThat(new OpensAt(" ", List.of(""), "").page(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heime.example.org/app",
                "http://heime.example.org",
                "heime example.org",
                "https:///",
                "heime.example.org?a=b"
            })
    void whatCannotBeOpenedStopsTheStartWithTheNameOfItsSetting(String host) {
        assertThatThrownBy(() -> new OpensAt(host, List.of(), ""))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_SMS_HOST");
        assertThatThrownBy(() -> new OpensAt("", List.of(host), ""))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_SIGN_IN_PASSKEYS_ORIGINS")
                .hasMessageContaining("such as https://heime.example.org,");
        assertThatThrownBy(() -> new OpensAt("", List.of(), host))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_SIGN_IN_PASSKEYS_RELYING_PARTY");
    }
}
