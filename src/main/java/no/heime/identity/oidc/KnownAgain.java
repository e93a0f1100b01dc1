package no.heime.identity.oidc;

import java.time.Clock;
import java.util.List;
import no.heime.identity.PersonId;
import no.heime.shared.Ids;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/**
 * Knows people again by who they are elsewhere, and by nothing else: no address and no name that a provider tells makes
 * anybody the one who has it here.
 */
@Component
class KnownAgain {

    private final IdentityKeys keys;
    private final ProvenIdentities identities;
    private final Ids ids;
    private final Clock clock;

    KnownAgain(IdentityKeys keys, ProvenIdentities identities, Ids ids, Clock clock) {
        this.keys = keys;
        this.identities = identities;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The id of the person whom the identity belongs to; the same whenever it comes, also many times at once. That she has
     * come through a provider that says what people are here is kept.
     */
    PersonId person(String identity, Provider provider) {
        var digests = keys.digests(identity);
        return Retry.onConflict(() -> identities
                        .findById(digests.getFirst())
                        .map(known -> kept(known, known.through(provider)))
                        .orElseGet(() -> underAnEarlierKey(digests, provider)))
                .person();
    }

    private ProvenIdentity kept(ProvenIdentity known, ProvenIdentity now) {
        return now == known ? known : identities.save(now);
    }

    private ProvenIdentity underAnEarlierKey(List<String> digests, Provider provider) {
        var now = digests.getFirst();
        var earlier = identities.findAllById(digests.subList(1, digests.size())).stream()
                .findFirst();
        var her = earlier.map(it -> it.under(now))
                .orElseGet(() -> ProvenIdentity.first(now, new PersonId(ids.next()), clock.instant()))
                .through(provider);
        var added = Retry.making(() -> identities.save(her));
        earlier.ifPresent(identities::delete);
        return added;
    }
}
