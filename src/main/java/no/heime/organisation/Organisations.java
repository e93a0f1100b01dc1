package no.heime.organisation;

import org.springframework.data.repository.ListCrudRepository;

interface Organisations extends ListCrudRepository<Organisation, OrganisationId> {}
