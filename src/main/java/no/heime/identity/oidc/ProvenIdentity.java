package no.heime.identity.oidc;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Whom a provider speaks of, and who that is here. Who she is elsewhere cannot be read out of it.
 *
 * @param digest of who she is elsewhere, with a key
 * @param work ids of the providers that said what people are here when she came through them; of others it is not kept
 */
@Document("provenIdentities")
@TypeAlias("proven-identity")
record ProvenIdentity(
        @Id String digest,
        PersonId person,
        Instant since,
        Set<String> work,
        @Version @Nullable Long version) {

    ProvenIdentity {
        work = Set.copyOf(work);
    }

    /** In earlier versions it was not kept through whom she came. */
    @PersistenceCreator
    static ProvenIdentity stored(
            String digest, PersonId person, Instant since, @Nullable Set<String> work, @Nullable Long version) {
        return new ProvenIdentity(digest, person, since, work == null ? Set.of() : work, version);
    }

    static ProvenIdentity first(String digest, PersonId person, Instant since) {
        return new ProvenIdentity(digest, person, since, Set.of(), null);
    }

    /** The same identity of somebody who turned out to be another person here. */
    ProvenIdentity of(PersonId other) {
        return new ProvenIdentity(digest, other, since, work, version);
    }

    /** The same under a newer key. */
    ProvenIdentity under(String newer) {
        return new ProvenIdentity(newer, person, since, work, null);
    }

    /** She has come through this provider. */
    ProvenIdentity through(Provider provider) {
        return provider.givesRoles() ? atWork(provider.id()) : this;
    }

    /** This provider says what people are here; said again, nothing changes. */
    ProvenIdentity atWork(String provider) {
        if (work.contains(provider)) {
            return this;
        }
        var more = Stream.concat(work.stream(), Stream.of(provider)).collect(Collectors.toSet());
        return new ProvenIdentity(digest, person, since, more, version);
    }
}
