package no.heime.assisted;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What somebody said on the phone or at the counter lies sealed with her key. */
@Configuration(proxyBeanMethods = false)
class SealedTalks {

    @Bean
    SealedFields sealedInTalks() {
        return SealedFields.of(Talk.class, "with").text("said");
    }
}
