package no.heime.identity.signin;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A phone or computer that stays signed in.
 *
 * @param secret digest of what the cookie holds beside the id
 * @param name what the browser calls itself, for the person's own list
 */
@Document("devices")
@TypeAlias("device")
record Device(@Id UUID id, PersonId person, String secret, String name, Instant since, Instant until) {}
