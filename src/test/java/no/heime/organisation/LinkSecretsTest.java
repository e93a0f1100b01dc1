package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.heime.shared.startup.StartupFailure;
import org.junit.jupiter.api.Test;

class LinkSecretsTest {

    private static final String KEY = "k".repeat(32);
    private static final String EARLIER = "e".repeat(32);

    @Test
    void noTwoAreTheSameAndEachGoesIntoAnAddress() {
        var secrets = new LinkSecrets(List.of());
        assertThat(secrets.fresh()).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(secrets.fresh());
    }

    @Test
    void theDigestNeedsTheKey() {
        var link = new LinkSecrets(List.of()).fresh();
        assertThat(new LinkSecrets(List.of(KEY)).digest(link))
                .isNotEqualTo(new LinkSecrets(List.of(EARLIER)).digest(link))
                .isNotEqualTo(new LinkSecrets(List.of()).digest(link));
    }

    @Test
    void whatWasMadeWithAnEarlierKeyOrWithoutOneIsKnownStill() {
        var link = new LinkSecrets(List.of()).fresh();
        assertThat(new LinkSecrets(List.of(KEY, EARLIER)).digests(link))
                .contains(new LinkSecrets(List.of(EARLIER)).digest(link))
                .contains(new LinkSecrets(List.of()).digest(link));
    }

    @Test
    void aShortKeyIsNoSecret() {
        assertThatThrownBy(() -> new LinkSecrets(List.of("short")))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_LINKS_KEYS");
    }
}
