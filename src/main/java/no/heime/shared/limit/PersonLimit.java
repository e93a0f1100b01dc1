package no.heime.shared.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets one who is signed in ask so often and no more, on however many networks. */
public final class PersonLimit extends OncePerRequestFilter {

    private final Map<Door, Allowances> people;
    private final ProblemAnswers answers;

    PersonLimit(Map<Door, Allowances> people, ProblemAnswers answers) {
        this.people = people;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = wait(request);
        if (wait.isPositive()) {
            answers.askLater(request, response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Duration wait(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        var allowances = Door.of(request).map(people::get).orElse(null);
        return person == null || allowances == null ? Duration.ZERO : allowances.take(person.getName());
    }
}
