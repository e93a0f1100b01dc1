package no.heime.accesslog;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody looked, in her own words. Words and salt lie sealed with the key of the person they are about; the chain is
 * made over the digest alone, so that it still holds when nobody can read them any more.
 *
 * @param words null when there was no key to seal them with
 * @param salt keeps the words from being guessed from their digest; null together with them
 */
record GivenReason(@Nullable String words, @Nullable String salt, String digest) {

    static GivenReason of(String words, String salt) {
        return new GivenReason(words, salt, digest(words, salt));
    }

    GivenReason withoutWords() {
        return new GivenReason(null, null, digest);
    }

    /** Whether the words are those that were given, or are read by nobody. */
    boolean holds(Predicate<String> unreadable) {
        return words == null || unreadable.test(words) || digest.equals(digest(words, salt));
    }

    private static String digest(String words, @Nullable String salt) {
        return Seals.digest("%s/%s".formatted(salt, words));
    }
}
