package no.heime.identity.oidc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.heime.shared.startup.StartupFailure;
import org.springframework.stereotype.Component;

/**
 * Makes of who somebody is, such as her national identity number, what she is known again by: HMAC-SHA-256 with a key that
 * the store does not know. There are so few such numbers that without a key each could be tried.
 */
@Component
class IdentityKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final Setting SETTING = new Setting("keys");

    private final List<SecretKeySpec> keys;

    /** @throws StartupFailure when a provider is set up and there is no key, or one is too short to be a secret */
    IdentityKeys(OidcSettings settings, OidcProviders providers) {
        var written = settings.keys().stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        if (written.isEmpty() && !providers.isEmpty()) {
            SETTING.require(null, "the secret with which people are known again (openssl rand -hex 32)");
        }
        if (written.stream().anyMatch(key -> key.length() < SHORTEST_KEY)) {
            throw SETTING.mustBe(
                    "keys of at least %d letters each: make one with openssl rand -hex 32".formatted(SHORTEST_KEY));
        }
        keys = written.stream()
                .map(key -> new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /** With the key in use first, then with earlier ones. */
    List<String> digests(String identity) {
        return keys.stream().map(key -> hmac(key, identity)).toList();
    }

    private static String hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
