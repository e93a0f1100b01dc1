package no.heime.identity.oidc;

import java.util.List;
import no.heime.shared.secrets.KeyedDigests;
import no.heime.shared.startup.Setting;
import no.heime.shared.startup.StartupFailure;
import org.springframework.stereotype.Component;

/** Makes of who somebody is, such as her national identity number, what she is known again by. */
@Component
class IdentityKeys {

    private final KeyedDigests digests;

    /** @throws StartupFailure when a provider is set up and there is no key, or one is too short to be a secret */
    IdentityKeys(OidcSettings settings, OidcProviders providers) {
        digests = new KeyedDigests(new Setting("heime.oidc.keys"), settings.keys());
        if (!providers.isEmpty()) {
            digests.require("the secret with which people are known again (openssl rand -hex 32)");
        }
    }

    /** With the key in use first, then with earlier ones. */
    List<String> digests(String identity) {
        return digests.of(identity);
    }
}
