package no.heime.identity.oidc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.heime.shared.startup.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator has written about sign-in through providers, before anybody has looked whether it holds.
 *
 * @param keys with which people are known again, the one in use first
 * @param providers by a short name of letters and digits
 */
@ConfigurationProperties("heime.oidc")
record OidcSettings(
        @DefaultValue List<String> keys, @DefaultValue Map<String, Written> providers) {

    /** The setting of that name of one provider. */
    static Setting setting(String provider, String name) {
        return new Setting("heime.oidc.providers." + provider + "." + name);
    }

    /**
     * One provider, as it was written.
     *
     * @param pid name of the claim with the national identity number; null where people are known by the subject
     * @param acr accepted levels, the first as good as any; all are when there is none
     * @param levelClaim where the level stands
     * @param staySignedIn how long a device stays signed in
     * @param rolesLast how long a role that it claims holds for others after the last sign-in; null for the usual time
     * @param idTokenHint whether the ID token goes along when somebody signs out there
     */
    record Written(
            @Nullable String name,
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String clientKey,
            @DefaultValue("openid") List<String> scopes,
            @Nullable String pid,
            @DefaultValue List<String> acr,
            @DefaultValue("acr") String levelClaim,
            @DefaultValue("12h") Duration staySignedIn,
            @Nullable Duration rolesLast,
            @DefaultValue("true") boolean idTokenHint,
            @DefaultValue List<WrittenRole> roles) {}

    /** Who has this value in that claim has that role there. */
    record WrittenRole(
            @Nullable String claim,
            @Nullable String value,
            @Nullable String role,
            @Nullable String municipality) {}
}
