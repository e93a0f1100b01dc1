package no.heime.retention;

import org.springframework.data.repository.ListCrudRepository;

interface StoragePlans extends ListCrudRepository<StoragePlan, String> {}
