package no.heime.organisation;

import org.springframework.data.repository.ListCrudRepository;

interface ClearanceDemands extends ListCrudRepository<ClearanceDemand, String> {}
