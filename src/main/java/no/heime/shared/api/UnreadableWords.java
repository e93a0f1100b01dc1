package no.heime.shared.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What stands behind the question mark of an address, and cannot be read, is answered in words also where a filter looks
 * at it before any controller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 90)
class UnreadableWords extends OncePerRequestFilter {

    private final ProblemAnswers answers;

    UnreadableWords(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            answers.refuse(request, response, HttpStatus.BAD_REQUEST, "request.unreadable");
        }
    }
}
