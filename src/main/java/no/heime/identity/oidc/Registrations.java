package no.heime.identity.oidc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The providers as Spring Security knows them. Where each has its doors it tells itself, and is asked when the first
 * person comes through it: one that does not answer keeps neither the program from starting nor the others from working.
 */
@Component
public class Registrations implements ClientRegistrationRepository {

    private final OidcProviders providers;
    private final Map<String, ClientRegistration> found = new ConcurrentHashMap<>();

    Registrations(OidcProviders providers) {
        this.providers = providers;
    }

    /** @throws IllegalArgumentException when the provider does not answer, or is another than the settings say */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var known = found.get(id);
        if (known != null) {
            return known;
        }
        return providers.byId(id).map(this::find).orElse(null);
    }

    private ClientRegistration find(Provider provider) {
        var client = provider.client();
        var registration = ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(provider.id())
                .clientName(provider.name())
                .clientId(client.id())
                .clientSecret(client.secret())
                .clientAuthenticationMethod(
                        client.key() == null
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(provider.scopes())
                .build();
        found.put(provider.id(), registration);
        return registration;
    }
}
