package no.heime.consent;

import org.springframework.data.mongodb.repository.MongoRepository;

interface StoredConsents extends MongoRepository<Consent, String> {}
