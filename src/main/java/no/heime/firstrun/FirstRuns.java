package no.heime.firstrun;

import org.springframework.data.repository.ListCrudRepository;

interface FirstRuns extends ListCrudRepository<FirstRun, String> {}
