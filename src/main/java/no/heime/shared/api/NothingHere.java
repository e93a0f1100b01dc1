package no.heime.shared.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** An address below /api that nobody has is answered as a problem, not with the page that answers all others. */
@Configuration(proxyBeanMethods = false)
class NothingHere {

    /** After the controllers, which know best which methods they have; before the page. */
    private static final int BETWEEN = 1;

    @Bean
    HandlerMapping nothingBelowApi(ProblemAnswers problems) {
        HttpRequestHandler nothing =
                (request, response) -> problems.write(request, response, HttpStatus.NOT_FOUND, "error.not-found", null);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), BETWEEN);
    }
}
