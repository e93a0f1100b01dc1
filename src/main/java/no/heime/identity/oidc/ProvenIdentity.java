package no.heime.identity.oidc;

import java.time.Instant;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Whom a provider speaks of, and who that is here. Who she is elsewhere cannot be read out of it.
 *
 * @param digest of who she is elsewhere, with a key
 */
@Document("provenIdentities")
@TypeAlias("proven-identity")
record ProvenIdentity(
        @Id String digest,
        PersonId person,
        Instant since,
        @Version @Nullable Long version) {

    static ProvenIdentity first(String digest, PersonId person, Instant since) {
        return new ProvenIdentity(digest, person, since, null);
    }

    /** The same identity of somebody who turned out to be another person here. */
    ProvenIdentity of(PersonId other) {
        return new ProvenIdentity(digest, other, since, version);
    }

    /** The same under a newer key. */
    ProvenIdentity under(String newer) {
        return new ProvenIdentity(newer, person, since, null);
    }
}
