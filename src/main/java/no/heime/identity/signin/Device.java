package no.heime.identity.signin;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.WornHat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A phone or computer that stays signed in.
 *
 * @param secret digest of what the cookie holds beside the id
 * @param name what the browser calls itself, for the person's own list
 * @param until when it is over; put off again and again while it is used, but not where a provider let it in
 * @param came through which provider; null for a code or a passkey
 * @param hat the {@link WornHat} that was chosen on it last, as it is written; null where none was
 */
@Document("devices")
@TypeAlias("device")
record Device(
        @Id UUID id,
        PersonId person,
        String secret,
        String name,
        Instant since,
        Instant until,
        @Nullable CameThrough came,
        @Nullable String hat) {

    /** The same device of somebody who turned out to be another person here. */
    Device of(PersonId other) {
        return new Device(id, other, secret, name, since, until, came, null);
    }

    /** To the hour; null where a provider let it in, since its time is then not put off. */
    @Nullable
    Instant lastUsed() {
        return came == null ? until.minus(RememberedDevices.VALID) : null;
    }
}
