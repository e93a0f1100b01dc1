package no.heime.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that the store does not answer, when that is found out while somebody is being recognised. */
class StoreIsAway extends OncePerRequestFilter {

    private final ProblemAnswers problems;

    StoreIsAway(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException away) {
            if (response.isCommitted()) {
                throw away;
            }
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "store.unavailable", null);
        }
    }
}
