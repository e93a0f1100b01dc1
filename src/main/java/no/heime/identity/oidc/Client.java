package no.heime.identity.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import no.heime.shared.startup.Setting;
import org.jspecify.annotations.Nullable;

/**
 * How Heime shows a provider that it is itself: by a secret that both know, or by signing with a key whose other half the
 * provider knows (RFC 7523).
 *
 * @param id as the provider calls Heime
 */
record Client(String id, @Nullable String secret, @Nullable JWK key) {

    private static final int SHORTEST_KEY = 2048;

    static Client read(String provider, OidcSettings.Written written) {
        var id = OidcSettings.setting(provider, "client-id")
                .require(written.clientId(), "what the provider calls Heime");
        var keySetting = OidcSettings.setting(provider, "client-key");
        var key = written.clientKey();
        if (key != null && !key.isBlank()) {
            return new Client(id, null, key(key, keySetting));
        }
        var secret = OidcSettings.setting(provider, "client-secret")
                .require(
                        written.clientSecret(),
                        "the secret that the provider has given, unless %s is set".formatted(keySetting));
        return new Client(id, secret, null);
    }

    private static JWK key(String written, Setting setting) {
        var must = setting.mustBe("a private RSA key of at least %d bits, as a JWK in JSON".formatted(SHORTEST_KEY));
        try {
            if (JWK.parse(written) instanceof RSAKey key && key.isPrivate() && key.size() >= SHORTEST_KEY) {
                return key;
            }
        } catch (ParseException | IllegalArgumentException noKey) {
            throw must;
        }
        throw must;
    }

    @Override
    public String toString() {
        return "Client[hidden]";
    }
}
