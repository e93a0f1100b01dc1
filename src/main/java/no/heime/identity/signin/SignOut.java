package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.heime.identity.oidc.Registrations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone hears when it has signed out: nothing more, or where to go on to sign out at the provider, too. It is not
 * led there, since a page of ours asks and not the browser.
 */
@Component
class SignOut extends OidcClientInitiatedLogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SignOut.class);
    private static final String NOWHERE = "/";

    private final JsonMapper json;

    SignOut(Registrations providers, JsonMapper json) {
        super(providers);
        this.json = json;
        setPostLogoutRedirectUri("{baseUrl}/");
        setDefaultTargetUrl(NOWHERE);
        setRedirectStrategy(this::tell);
    }

    /** A provider that does not answer keeps nobody signed in here. */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        try {
            return super.determineTargetUrl(request, response, person);
        } catch (IllegalArgumentException away) {
            log.info("Signed out here only: the provider does not answer");
            return NOWHERE;
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, String next) throws IOException {
        if (next.equals(NOWHERE)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("next", next));
    }
}
