package no.heime.identity;

import org.springframework.data.repository.ListCrudRepository;

interface SaidLocalAccounts extends ListCrudRepository<LocalAccounts, String> {}
