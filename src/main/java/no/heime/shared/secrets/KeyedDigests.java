package no.heime.shared.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.heime.shared.startup.Setting;
import no.heime.shared.startup.StartupFailure;

/**
 * Makes of something that there is little of, such as phone numbers, what it is known again by: HMAC-SHA-256 with a key
 * that the store does not know. Without a key each could be tried.
 */
public final class KeyedDigests {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final Setting setting;
    private final List<SecretKeySpec> keys;

    /**
     * @param written the key in use first, then earlier ones
     * @throws StartupFailure when one is too short to be a secret
     */
    public KeyedDigests(Setting setting, List<String> written) {
        var stripped = written.stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        if (stripped.stream().anyMatch(key -> key.length() < SHORTEST_KEY)) {
            throw setting.mustBe(
                    "keys of at least %d letters each: make one with openssl rand -hex 32".formatted(SHORTEST_KEY));
        }
        this.setting = setting;
        this.keys = stripped.stream()
                .map(key -> new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /** @throws StartupFailure when there is no key */
    public void require(String whatItIs) {
        if (keys.isEmpty()) {
            setting.require(null, whatItIs);
        }
    }

    /** With the key in use first, then with earlier ones. */
    public List<String> of(String text) {
        return keys.stream().map(key -> hmac(key, text)).toList();
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
