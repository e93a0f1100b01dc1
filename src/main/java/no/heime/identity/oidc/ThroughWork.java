package no.heime.identity.oidc;

import no.heime.identity.KnowsWhoWorks;
import no.heime.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whom a provider that says what people are here leads to works there: also before she has a role, when what it claimed is
 * over, and when she has come with a passkey.
 */
@Component
class ThroughWork implements KnowsWhoWorks {

    private final OidcProviders providers;
    private final ProvenIdentities identities;

    ThroughWork(OidcProviders providers, ProvenIdentities identities) {
        this.providers = providers;
        this.identities = identities;
    }

    @Override
    public boolean works(PersonId person) {
        return identities.findByPerson(person).stream()
                .flatMap(identity -> identity.work().stream())
                .anyMatch(providers::givesRoles);
    }
}
