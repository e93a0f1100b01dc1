package no.heime.identity.oidc;

import org.springframework.data.repository.ListCrudRepository;

interface ProvenIdentities extends ListCrudRepository<ProvenIdentity, String> {}
