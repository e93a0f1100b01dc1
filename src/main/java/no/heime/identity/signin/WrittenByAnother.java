package no.heime.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import no.heime.shared.api.AskedPath;
import no.heime.shared.api.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes nothing that one person wrote as another's who has signed in meanwhile, in another tab of the same browser: the page
 * says who it takes her for (decision 022). What says nothing of it is whoever's is signed in.
 */
class WrittenByAnother extends OncePerRequestFilter {

    static final String WRITER = "X-Heime-Person";

    private final ProblemAnswers problems;

    WrittenByAnother(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(WRITER) == null || !AskedPath.of(request).startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAnother(request.getUserPrincipal(), request.getHeader(WRITER))) {
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "signin.another", null);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Nobody is not another: she reads that she has to sign in. */
    private static boolean isAnother(@Nullable Principal signedIn, String writer) {
        return signedIn != null && !writer.equals(signedIn.getName());
    }
}
