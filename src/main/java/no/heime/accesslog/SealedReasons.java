package no.heime.accesslog;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why somebody looked lies sealed with the key of the person it is about. */
@Configuration(proxyBeanMethods = false)
class SealedReasons {

    @Bean
    SealedFields sealedInLines() {
        return SealedFields.of(Line.class, "reading.about")
                .text("reading.because.words")
                .text("reading.because.salt");
    }
}
