package no.heime.accesslog;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What nobody can guess, so that what stands beside it cannot be guessed from a digest of both. */
final class Salts {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Salts() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
