package no.heime.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/** What a provider is asked: who she is, as surely as we need it ({@code acr_values}). */
@Component
public class AskedLevels implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver asking;
    private final OidcProviders providers;

    AskedLevels(Registrations registrations, OidcProviders providers) {
        this.asking = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.providers = providers;
        asking.setAuthorizationRequestCustomizer(this::ask);
    }

    private void ask(OAuth2AuthorizationRequest.Builder question) {
        question.attributes(attributes -> providers
                .byId(String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID)))
                .map(Provider::levelsToAskFor)
                .filter(levels -> !levels.isEmpty())
                .ifPresent(levels -> question.additionalParameters(
                        parameters -> parameters.put("acr_values", String.join(" ", levels)))));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asking.resolve(request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return asking.resolve(request, provider);
    }
}
