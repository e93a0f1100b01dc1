package no.heime.assisted;

import java.time.Duration;
import java.time.Instant;
import no.heime.identity.PersonId;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a receipt, once: whoever types it after she has signed in in another way is the one who was written in.
 *
 * @param digest with a key; the code itself is not kept
 * @param until when it opens nothing any more
 * @param claim by which account it was typed; null while nobody has
 */
record ClaimCode(String digest, Instant until, @Nullable Claim claim) {

    /** Days through which it can be used. */
    static final int DAYS = 90;

    /**
     * An account that is to become one with the person. It stays until that is done, however often it is stopped.
     *
     * @param email the address that the account has proved; null when it has none
     * @param written the address that stood with the person until then, proved by nobody
     */
    record Claim(
            PersonId account,
            @Nullable EmailAddress email,
            @Nullable EmailAddress written,
            Instant at) {}

    static ClaimCode made(String digest, Instant at) {
        return new ClaimCode(digest, at.plus(Duration.ofDays(DAYS)), null);
    }

    /** Single use: the account that was first may go on where it was stopped, and no other. */
    boolean isFor(PersonId account, Instant now) {
        return now.isBefore(until) && (claim == null || claim.account().equals(account));
    }

    /** The address that was proved when it was typed first stays. */
    ClaimCode claimed(Claim by) {
        return claim == null ? new ClaimCode(digest, until, by) : this;
    }

    /** As if it had not been typed: there was something in the account after all. */
    ClaimCode givenBack() {
        return new ClaimCode(digest, until, null);
    }
}
