package no.heime.identity.signin;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How many codes an address was sent lately.
 *
 * @param address digest of it
 * @param until when the counting begins anew
 */
@Document("sentCodes")
@TypeAlias("sent-codes")
record SentCodes(@Id String address, int codes, Instant until) {}
