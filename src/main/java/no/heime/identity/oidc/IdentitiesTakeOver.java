package no.heime.identity.oidc;

import no.heime.identity.PersonId;
import no.heime.identity.TakesOver;
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
        identities.findByPerson(account).forEach(identity -> identities.save(identity.of(person)));
    }
}
