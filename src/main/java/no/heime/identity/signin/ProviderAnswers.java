package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import no.heime.identity.oidc.Refused;
import no.heime.shared.watch.Watch;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Where a browser is led that comes back from a provider: to the sign-in page, which knows where she was, asks who has no
 * name yet for one, and has words for what went wrong.
 */
@Component
class ProviderAnswers {

    private static final String ARRIVED = "/logg-inn?inne";
    private static final String NOT_ARRIVED = "/logg-inn?ikke-inne=";

    private final Watch watch;

    ProviderAnswers(Watch watch) {
        this.watch = watch;
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication person) throws IOException {
        watch.cameIn("provider", person);
        response.sendRedirect(ARRIVED);
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var error = why instanceof OAuth2AuthenticationException named
                ? named.getError().getErrorCode()
                : "";
        lead(response, Refused.by(error));
    }

    /** The provider could not even be asked. */
    void notAsked(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        lead(response, Refused.AWAY);
    }

    /** What the provider has said of her stays out of the log. */
    private void lead(HttpServletResponse response, Refused why) throws IOException {
        watch.notLetIn("provider", why.name());
        response.sendRedirect(NOT_ARRIVED + why.name().toLowerCase(Locale.ROOT));
    }
}
