package no.heime.identity.oidc;

import no.heime.identity.OtherWayIn;
import no.heime.identity.PersonId;
import org.springframework.stereotype.Component;

/** Whom a provider has proved can come in through it again, as long as one is set up. */
@Component
class ThroughAProvider implements OtherWayIn {

    private final OidcProviders providers;
    private final ProvenIdentities identities;

    ThroughAProvider(OidcProviders providers, ProvenIdentities identities) {
        this.providers = providers;
        this.identities = identities;
    }

    @Override
    public boolean isOpenTo(PersonId person) {
        return !providers.isEmpty() && !identities.findByPerson(person).isEmpty();
    }
}
