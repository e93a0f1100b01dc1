package no.heime.assisted;

import java.time.Duration;
import java.time.Instant;

/**
 * What stands on a receipt, once: whoever types it after she has signed in in another way is the one who was written in.
 *
 * @param digest with a key; the code itself is not kept
 * @param until when it opens nothing any more
 */
record ClaimCode(String digest, Instant until) {

    /** Days through which it can be used. */
    static final int DAYS = 90;

    static ClaimCode made(String digest, Instant at) {
        return new ClaimCode(digest, at.plus(Duration.ofDays(DAYS)));
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(until);
    }
}
