package no.heime.identity.signin;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.heime.shared.DomainException;
import no.heime.shared.api.AskedPath;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in words why a passkey was not made. What is wrong with its proof is nobody's business. */
class PasskeyRefusals extends OncePerRequestFilter {

    private final ProblemAnswers problems;

    PasskeyRefusals(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AskedPath.of(request).startsWith("/webauthn/register");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DomainException refused) {
            refuse(request, response, refused.messageKey());
        } catch (WebAuthnException | IllegalArgumentException notProved) {
            refuse(request, response, "passkey.not-made");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String messageKey)
            throws IOException {
        problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, messageKey, null);
    }
}
