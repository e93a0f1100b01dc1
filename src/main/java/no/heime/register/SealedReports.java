package no.heime.register;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What somebody reports about an entry lies sealed, and the answer with it; of who was not signed in, with nobody's key. */
@Configuration(proxyBeanMethods = false)
class SealedReports {

    @Bean
    SealedFields sealedInReports() {
        return SealedFields.of(Report.class, "reporter").text("words").text("answer.words");
    }
}
