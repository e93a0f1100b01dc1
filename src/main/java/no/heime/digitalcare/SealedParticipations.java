package no.heime.digitalcare;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why somebody's part in digital care was stopped or moved lies sealed, in the words of staff. */
@Configuration(proxyBeanMethods = false)
class SealedParticipations {

    @Bean
    SealedFields sealedInParticipations() {
        return SealedFields.of(DigitalParticipation.class, "person").text("history.reason");
    }
}
