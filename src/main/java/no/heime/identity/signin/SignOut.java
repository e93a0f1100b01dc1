package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.heime.identity.Through;
import no.heime.identity.oidc.OidcProviders;
import no.heime.identity.oidc.ProvedPerson;
import no.heime.identity.oidc.Registrations;
import no.heime.shared.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone hears when it has signed out: nothing more, or where to go on to sign out at the provider, too. It is not
 * led there, since a page of ours asks and not the browser. The provider is named Heime and where to come back to (OpenID
 * Connect RP-Initiated Logout 1.0); the ID token only where it is still known and that provider needs it (decision 021).
 */
@Component
class SignOut implements LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SignOut.class);
    private static final String LEFT = "heime.left";

    private final OidcProviders providers;
    private final Registrations registrations;
    private final JsonMapper json;
    private final Watch watch;

    SignOut(OidcProviders providers, Registrations registrations, JsonMapper json, Watch watch) {
        this.providers = providers;
        this.registrations = registrations;
        this.json = json;
        this.watch = watch;
    }

    /** The device that is forgotten with this request was let in by that provider. */
    static void leaves(HttpServletRequest request, String provider) {
        request.setAttribute(LEFT, provider);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        watch.wentOut(person);
        var next = provider(request, person).flatMap(provider -> there(request, provider, person));
        if (next.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("next", next.get()));
    }

    /** Also when the session was forgotten before the device is. */
    private static Optional<String> provider(HttpServletRequest request, @Nullable Authentication person) {
        return Optional.ofNullable(person).flatMap(Through::of).or(() -> Optional.ofNullable(request.getAttribute(LEFT))
                .map(Object::toString));
    }

    /** A provider that does not answer, or was taken out of the settings, keeps nobody signed in here. */
    private Optional<String> there(HttpServletRequest request, String provider, @Nullable Authentication person) {
        try {
            return Optional.ofNullable(registrations.findByRegistrationId(provider))
                    .flatMap(registration -> address(request, registration, person));
        } catch (IllegalArgumentException away) {
            log.info("Signed out here only: the provider does not answer");
            return Optional.empty();
        }
    }

    private Optional<String> address(
            HttpServletRequest request, ClientRegistration registration, @Nullable Authentication person) {
        var home =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        var door = registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(door)
                .map(Object::toString)
                .map(UriComponentsBuilder::fromUriString)
                .map(there -> {
                    there.queryParam("client_id", registration.getClientId());
                    there.queryParam("post_logout_redirect_uri", home);
                    token(registration.getRegistrationId(), person)
                            .ifPresent(token -> there.queryParam("id_token_hint", token));
                    return there.encode(StandardCharsets.UTF_8).build().toUriString();
                });
    }

    private Optional<String> token(String provider, @Nullable Authentication person) {
        return person != null
                        && person.getPrincipal() instanceof ProvedPerson proved
                        && providers.wantTokenAtSignOut(provider)
                ? Optional.of(proved.getIdToken().getTokenValue())
                : Optional.empty();
    }
}
