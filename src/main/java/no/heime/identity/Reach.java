package no.heime.identity;

import org.jspecify.annotations.Nullable;

/**
 * A way on which a few words get to somebody who has said that they may.
 *
 * @param to the address or the number; null for the one that she signs in with and tells nobody
 * @param signsIn whether she signs in with it
 */
public record Reach(Post post, @Nullable String to, boolean signsIn) {

    /** How words travel. */
    public enum Post {
        E_MAIL,
        SMS
    }
}
