package no.heime.identity;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A person's phone number lies sealed. Her address for e-mail does not: she is found by it when she signs in. */
@Configuration(proxyBeanMethods = false)
class SealedPeople {

    @Bean
    SealedFields sealedInPeople() {
        return SealedFields.of(Person.class, "_id").value("phone");
    }
}
