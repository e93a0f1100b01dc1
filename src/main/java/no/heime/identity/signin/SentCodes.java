package no.heime.identity.signin;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How many codes an address or a number was sent lately, or all numbers together.
 *
 * @param address digest of it, or what is counted
 * @param until when the counting begins anew
 */
@Document("sentCodes")
@TypeAlias("sent-codes")
record SentCodes(@Id String address, int codes, Instant until) {}
