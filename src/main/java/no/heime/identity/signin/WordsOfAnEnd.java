package no.heime.identity.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.Optional;
import no.heime.identity.oidc.OidcProviders;
import no.heime.shared.api.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a provider's word that a session has ended when it is not made as such a word is (OpenID Connect Back-Channel
 * Logout 1.0, 2.4), before Spring Security reads it: there it would be a fault of ours. Whether it is the provider's
 * is asked of what is well made. A provider whose keys cannot be had may say it again.
 */
class WordsOfAnEnd extends OncePerRequestFilter {

    private static final String WHERE = "/logout/connect/back-channel/";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final OidcProviders providers;
    private final ProblemAnswers problems;

    WordsOfAnEnd(OidcProviders providers, ProblemAnswers problems) {
        this.providers = providers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(WHERE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isWellMade(request.getParameter("logout_token"))) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "request.unreadable", null);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException | IllegalArgumentException away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean isWellMade(@Nullable String word) {
        try {
            return word != null && tellsOfAnEnd(SignedJWT.parse(word).getJWTClaimsSet());
        } catch (ParseException unreadable) {
            return false;
        }
    }

    private boolean tellsOfAnEnd(JWTClaimsSet word) throws ParseException {
        var events = Optional.ofNullable(word.getJSONObjectClaim("events"));
        var whom = Optional.ofNullable(word.getStringClaim("sid")).or(() -> Optional.ofNullable(word.getSubject()));
        var by = Optional.ofNullable(word.getIssuer()).flatMap(providers::idOf);
        return !word.getAudience().isEmpty()
                && whom.isPresent()
                && by.isPresent()
                && events.filter(told -> told.containsKey(EVENT)).isPresent();
    }
}
