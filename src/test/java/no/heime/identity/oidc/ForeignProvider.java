package no.heime.identity.oidc;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A real OpenID Connect server on this machine that says of whoever comes what a test wants it to say. */
public final class ForeignProvider implements AutoCloseable {

    private static final long AN_HOUR = Duration.ofHours(1).toSeconds();

    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config());

    public ForeignProvider() {
        server.start();
    }

    /** The address of one of its many faces. */
    public String issuer(String provider) {
        return server.issuerUrl(provider).toString();
    }

    /** What it says of whoever comes next. */
    public void says(String provider, String subject, Map<String, Object> claims) {
        says(provider, subject, claims, Duration.ofSeconds(AN_HOUR));
    }

    /** @param valid how long its word holds; less than nothing for one that is too old already */
    public void says(String provider, String subject, Map<String, Object> claims, Duration valid) {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(provider, subject, "JWT", null, claims, valid.toSeconds()));
    }

    /** Its word that somebody has signed out there. */
    public String ended(String provider, String client, Map<String, Object> whom) {
        return word(provider, client, event(whom), Duration.ofMinutes(2), provider);
    }

    /** The same, but signed with the key of another. */
    public String forged(String provider, String client, Map<String, Object> whom, String signer) {
        return word(provider, client, event(whom), Duration.ofMinutes(2), signer);
    }

    /** The same, but its time is over. */
    public String endedLongAgo(String provider, String client, Map<String, Object> whom) {
        return word(provider, client, event(whom), Duration.ofMinutes(-5), provider);
    }

    /** A word of any making, signed as it should be; whom it is by and for is so, too, where it does not say otherwise. */
    public String word(String provider, String client, Map<String, Object> what) {
        return word(provider, client, what, Duration.ofMinutes(2), provider);
    }

    /** The same as {@link #ended}, of another kind than a word about an end is. */
    public String endedInAWordOf(String kind, String provider, String client, Map<String, Object> whom) {
        var saying = new DefaultOAuth2TokenCallback(
                provider,
                "somebody",
                kind,
                List.of(client),
                event(whom),
                Duration.ofMinutes(2).toSeconds());
        return server.issueToken(provider, client, saying).serialize();
    }

    private static Map<String, Object> event(Map<String, Object> whom) {
        var claims = new HashMap<>(whom);
        claims.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return claims;
    }

    private String word(String provider, String client, Map<String, Object> what, Duration valid, String signer) {
        var claims = new HashMap<String, Object>(
                Map.of("jti", UUID.randomUUID().toString(), "aud", List.of(client), "iss", issuer(provider)));
        claims.putAll(what);
        return server.getConfig().getTokenProvider().jwt(claims, valid, signer).serialize();
    }

    /** Whether somebody has been led there to sign out since it began. */
    public boolean hasBeenLeft(String provider) {
        var there =
                URI.create(server.endSessionEndpointUrl(provider).toString()).getPath();
        while (true) {
            try {
                if (String.valueOf(server.takeRequest(1, TimeUnit.SECONDS).getPath())
                        .startsWith(there)) {
                    return true;
                }
            } catch (RuntimeException noMore) {
                return false;
            }
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
