package no.heime.identity.number;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The number lies sealed with its person's key; she is found by its digest. */
@Configuration(proxyBeanMethods = false)
class SealedNumbers {

    @Bean
    SealedFields sealedInSignInNumbers() {
        return SealedFields.of(SignInNumber.class, "_id").value("number");
    }
}
