package no.heime.identity.oidc;

import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import no.heime.identity.TakesOver;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/** Whom a provider has proved is known again as the person that she turned out to be. */
@Component
class IdentitiesTakeOver implements TakesOver {

    private final ProvenIdentities identities;

    IdentitiesTakeOver(ProvenIdentities identities) {
        this.identities = identities;
    }

    @Override
    public void takeOver(PersonId account, PersonId person) {
        identities.findByPerson(account).forEach(identity -> lead(identity, person));
    }

    @Override
    public Set<String> leadingTo(PersonId person) {
        return identities.findByPerson(person).stream()
                .map(ProvenIdentity::digest)
                .collect(Collectors.toSet());
    }

    @Override
    public void giveBack(PersonId person, PersonId account, Set<String> ways) {
        identities.findByPerson(person).stream()
                .filter(identity -> ways.contains(identity.digest()))
                .forEach(identity -> lead(identity, account));
    }

    /** She may come through the provider in this moment. */
    private void lead(ProvenIdentity identity, PersonId to) {
        Retry.onConflict(() -> identities.findById(identity.digest()).map(one -> identities.save(one.of(to))));
    }
}
