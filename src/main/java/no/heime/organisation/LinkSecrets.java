package no.heime.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What stands in a link: random letters that nobody can guess. They are known again by their HMAC-SHA-256 with a key that
 * the store does not know; where no key is set, by a plain SHA-256, of which there is no way back to 192 random bits
 * either.
 */
@Component
class LinkSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKeySpec> keys;

    /**
     * @param keys the one in use first, then earlier ones, with which links that are still open were made
     * @throws StartupFailure when one is too short to be a secret
     */
    LinkSecrets(@Value("${heime.links.keys:}") List<String> keys) {
        var written =
                keys.stream().map(String::strip).filter(key -> !key.isEmpty()).toList();
        if (written.stream().anyMatch(key -> key.length() < SHORTEST_KEY)) {
            throw new StartupFailure(
                    "HEIME_LINKS_KEYS (heime.links.keys) holds a key of fewer than %d letters: make one with openssl rand -hex 32."
                            .formatted(SHORTEST_KEY));
        }
        this.keys = written.stream()
                .map(key -> new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /** Letters, digits, - and _. */
    String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** With the key in use. */
    String digest(String secret) {
        return digests(secret).getFirst();
    }

    /** With the key in use first, then with earlier ones, and without one as long as that was so. */
    List<String> digests(String secret) {
        try {
            var all = new ArrayList<String>();
            for (var key : keys) {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                all.add(hex(mac.doFinal(bytes(secret))));
            }
            all.add(hex(MessageDigest.getInstance("SHA-256").digest(bytes(secret))));
            return all;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String secret) {
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
