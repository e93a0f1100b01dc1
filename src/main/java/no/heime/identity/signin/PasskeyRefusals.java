package no.heime.identity.signin;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.api.AskedPath;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in words why a passkey was not made. What is wrong with its proof is nobody's business. */
class PasskeyRefusals extends OncePerRequestFilter {

    private final ProblemAnswers problems;
    private final LocalAccountRule local;
    private final SecurityContextHolderStrategy holder;

    PasskeyRefusals(ProblemAnswers problems, LocalAccountRule local, SecurityContextHolderStrategy holder) {
        this.problems = problems;
        this.local = local;
        this.holder = holder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AskedPath.of(request).startsWith("/webauthn/register");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            mayMakeOne();
            chain.doFilter(request, response);
        } catch (DomainException refused) {
            refuse(request, response, refused.messageKey(), refused.parameters().toArray());
        } catch (WebAuthnException | IllegalArgumentException notProved) {
            refuse(request, response, "passkey.not-made");
        }
    }

    /** Who is not signed in is refused by all the others. */
    private void mayMakeOne() {
        var session = holder.getContext().getAuthentication();
        if (session != null && session.isAuthenticated() && !(session instanceof AnonymousAuthenticationToken)) {
            local.require(PersonId.of(session.getName()), "passkey.refused.local");
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, String messageKey, Object... parameters)
            throws IOException {
        problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, messageKey, null, parameters);
    }
}
