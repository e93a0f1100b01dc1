package no.heime.identity.oidc;

import java.util.List;
import java.util.Objects;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Gives the provider the code that came with the person, and gets its word about her; does not wait long for it. */
@Component
public class CodeExchange implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final RestClientAuthorizationCodeTokenResponseClient exchange =
            new RestClientAuthorizationCodeTokenResponseClient();

    CodeExchange(OidcProviders providers) {
        exchange.setRestClient(RestClient.builder()
                .requestFactory(IdTokens.impatient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        exchange.addParametersConverter(signed(providers));
    }

    /** ID-porten and HelseID want to be named themselves as the ones whom our signature is for. */
    private static NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest> signed(
            OidcProviders providers) {
        var signing = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> Objects.requireNonNull(providers
                        .require(registration.getRegistrationId())
                        .client()
                        .key()));
        signing.setJwtClientAssertionCustomizer(assertion -> assertion
                .getClaims()
                .audience(
                        List.of(issuer(assertion.getAuthorizationGrantRequest().getClientRegistration()))));
        return signing;
    }

    private static String issuer(ClientRegistration registration) {
        return String.valueOf(registration.getProviderDetails().getIssuerUri());
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest code) {
        return exchange.getTokenResponse(code);
    }
}
