package no.heime.assisted;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A code as people write it: twelve letters and digits that nobody takes for another, in groups of four, about 59 bits.
 *
 * @param letters without what stands between the groups
 */
record WrittenCode(String letters) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final RandomGenerator RANDOM = new SecureRandom();

    static WrittenCode made() {
        return new WrittenCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining()));
    }

    /** However it is typed: small letters, with or without what stands between. */
    static WrittenCode typed(String text) {
        return new WrittenCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** {@code ABCD-EFGH-JKMN}. */
    String shown() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
