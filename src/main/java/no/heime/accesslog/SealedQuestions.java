package no.heime.accesslog;

import no.heime.shared.secrets.SealedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What somebody asks about who looked lies sealed, and the answer with it. */
@Configuration(proxyBeanMethods = false)
class SealedQuestions {

    @Bean
    SealedFields sealedInQuestions() {
        return SealedFields.of(LineQuestion.class, "resident").text("words").text("answer.words");
    }
}
