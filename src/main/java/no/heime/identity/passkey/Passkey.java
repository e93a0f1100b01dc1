package no.heime.identity.passkey;

import java.time.Instant;
import java.util.Set;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What the program keeps of one passkey: the half that is no secret. The other half never leaves the phone, or whoever
 * keeps the person's passkeys for her.
 *
 * @param id as its maker calls it, in base64url
 * @param name what she knows it by, such as "Chrome, Android"
 * @param publicKey with which its signatures are checked (COSE), in base64url
 * @param attestation what its maker said of it when it was made, in base64url
 * @param uses how often it has signed, as it counts itself; those that are on several phones stay at 0
 * @param transports how a browser reaches it, such as {@code internal}
 * @param copied whether it may be on several phones, and whether it is
 * @param lastUsed null until the first sign-in with it
 */
public record Passkey(
        @Id String id,
        String name,
        String publicKey,
        String attestation,
        long uses,
        Set<String> transports,
        Copied copied,
        Instant since,
        @Nullable Instant lastUsed) {

    static final int NAME_LENGTH = 60;

    public Passkey {
        transports = Set.copyOf(transports);
    }

    /** Whether a passkey may be on several phones of hers, and whether it is now. */
    record Copied(boolean allowed, boolean done) {}

    /** @throws no.heime.shared.DomainException when the name is missing or too long */
    Passkey named(@Nullable String typed) {
        var told = PlainText.required(typed, "name", NAME_LENGTH);
        return new Passkey(id, told, publicKey, attestation, uses, transports, copied, since, lastUsed);
    }

    Passkey used(long counted, boolean copiedNow, Instant when) {
        return new Passkey(
                id,
                name,
                publicKey,
                attestation,
                counted,
                transports,
                new Copied(copied.allowed(), copiedNow),
                since,
                when);
    }

    /** One that counts has to count on: whoever stands still or goes back may be a copy that somebody made. */
    boolean countsOnWith(long counted) {
        return counted == 0 ? uses == 0 : counted > uses;
    }
}
