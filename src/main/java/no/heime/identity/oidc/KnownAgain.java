package no.heime.identity.oidc;

import java.time.Clock;
import java.util.List;
import no.heime.identity.PersonId;
import no.heime.shared.Ids;
import org.springframework.dao.DuplicateKeyException;
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

    /** The id of the person whom the identity belongs to; the same whenever it comes, also many times at once. */
    PersonId person(String identity) {
        var digests = keys.digests(identity);
        return identities
                .findById(digests.getFirst())
                .map(ProvenIdentity::person)
                .orElseGet(() -> underAnEarlierKey(digests));
    }

    private PersonId underAnEarlierKey(List<String> digests) {
        var now = digests.getFirst();
        var earlier = identities.findAllById(digests.subList(1, digests.size())).stream()
                .findFirst();
        var person = add(earlier.map(it -> it.under(now))
                .orElseGet(() -> ProvenIdentity.first(now, new PersonId(ids.next()), clock.instant())));
        earlier.ifPresent(identities::delete);
        return person;
    }

    private PersonId add(ProvenIdentity identity) {
        try {
            return identities.save(identity).person();
        } catch (DuplicateKeyException twoAtOnce) {
            return identities.findById(identity.digest()).orElseThrow().person();
        }
    }
}
