package no.heime.proxy;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a case worker was shown lies sealed with the resident's key. */
@Configuration(proxyBeanMethods = false)
class SealedProxies {

    @Bean
    SealedFields sealedInProxies() {
        return SealedFields.of(Proxy.class, "giver").text("paper.shown");
    }
}
