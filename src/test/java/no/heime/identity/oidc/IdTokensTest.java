package no.heime.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Which ID tokens are the provider's own word: those that differ from a good one in one thing are not. */
class IdTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final String NAME = "of-the-provider";

    private final RSAKey key = key();
    private HttpServer provider;
    private JwtDecoder tokens;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/keys", this::tellKeys);
        provider.start();
        tokens = new IdTokens(Clock.fixed(NOON, ZoneOffset.UTC)).createDecoder(registration());
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private void tellKeys(HttpExchange exchange) throws IOException {
        try (exchange) {
            var keys = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(NAME).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String issuer() {
        return "http://localhost:%d".formatted(provider.getAddress().getPort());
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("idporten")
                .clientId("heime")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/back")
                .authorizationUri(issuer() + "/authorize")
                .tokenUri(issuer() + "/token")
                .jwkSetUri(issuer() + "/keys")
                .issuerUri(issuer())
                .build();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("astrid")
                .audience(List.of("heime"))
                .issueTime(Date.from(NOON))
                .expirationTime(Date.from(NOON.plusSeconds(120)));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(NAME).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private void isRefused(String token) {
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void aGoodOneIsRead() throws JOSEException {
        var good = signed(claims().build(), JWSAlgorithm.RS256, new RSASSASigner(key));
        assertThat(tokens.decode(good).getSubject()).isEqualTo("astrid");
    }

    @Test
    void oneThatIsSignedWithAnotherKeyOfTheSameNameIsRefused() throws JOSEException {
        isRefused(signed(claims().build(), JWSAlgorithm.RS256, new RSASSASigner(key())));
    }

    @Test
    void oneWhoseWordsWereChangedAfterwardsIsRefused() throws JOSEException {
        var good = signed(claims().build(), JWSAlgorithm.RS256, new RSASSASigner(key));
        var other = claims().subject("jonas").build().toPayload().toBase64URL();
        var parts = good.split("\\.");
        isRefused(String.join(".", parts[0], other.toString(), parts[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256"})
    void oneInAnotherAlgorithmIsRefusedThoughTheKeyIsTheProviders(String algorithm) throws JOSEException {
        isRefused(signed(claims().build(), JWSAlgorithm.parse(algorithm), new RSASSASigner(key)));
    }

    @Test
    void oneThatTakesThePublicKeyForASecretIsRefused() throws JOSEException {
        var secret = key.toRSAPublicKey().getEncoded();
        isRefused(signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(secret)));
    }

    @Test
    void oneThatNobodySignedIsRefused() {
        isRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void oneOfAnotherIssuerIsRefusedThoughTheKeyIsTheProviders() throws JOSEException {
        var another = claims().issuer("https://another.example").build();
        isRefused(signed(another, JWSAlgorithm.RS256, new RSASSASigner(key)));
    }

    @Test
    void oneThatIsOverByOurClockIsRefused() throws JOSEException {
        var over = claims().issueTime(Date.from(NOON.minusSeconds(600)))
                .expirationTime(Date.from(NOON.minusSeconds(120)))
                .build();
        isRefused(signed(over, JWSAlgorithm.RS256, new RSASSASigner(key)));
    }
}
