package no.heime.identity.signin;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A code on its way to somebody. Neither the address or number that it goes to nor the code can be read out of it.
 *
 * @param address digest of the address or number it was sent to, and of what it is for when that is not to sign in; one
 *     code at a time for each
 * @param code the hashed code
 * @param tries how often somebody has tried to use it
 */
@Document("codes")
@TypeAlias("code")
record OneTimeCode(@Id String address, String code, int tries, Instant expires) {}
