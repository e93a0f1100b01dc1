package no.heime.shared.watch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands for a person in the log: the same for the same person, and without the key nobody's. Who has the key and asks
 * about one person makes her sign with {@code openssl dgst -sha256 -hmac}, and finds her lines.
 */
final class Signs {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 32;
    private static final int LETTERS = 16;

    private final SecretKeySpec key;

    /** @param written empty for a key of its own, which is forgotten with it */
    Signs(String written) {
        key = new SecretKeySpec(
                written.isBlank() ? random() : written.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    private static byte[] random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    String of(String person) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(person.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, LETTERS);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
