package no.heime.identity.signin;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A code on its way to somebody's e-mail. Neither the address nor the code can be read out of it.
 *
 * @param address digest of the address it was sent to; one code at a time for an address
 * @param code the hashed code
 * @param tries how often somebody has tried to use it
 */
@Document("codes")
@TypeAlias("code")
record OneTimeCode(@Id String address, String code, int tries, Instant expires) {}
