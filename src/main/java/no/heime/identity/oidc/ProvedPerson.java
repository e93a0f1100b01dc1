package no.heime.identity.oidc;

import java.io.Serial;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.heime.identity.PersonId;
import no.heime.identity.Through;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody whom a provider has just proved, as she stands in her session: her id here, and of what the provider has said
 * only what it takes to sign out there. The national identity number is not among the claims.
 */
public final class ProvedPerson implements OidcUser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String SESSION = "sid";

    private final String person;
    private final String provider;
    private final Duration staySignedIn;
    private final String subject;
    private final OidcIdToken token;

    ProvedPerson(PersonId person, Provider provider, OidcIdToken said) {
        this.person = person.toString();
        this.provider = provider.id();
        this.staySignedIn = provider.staySignedIn();
        this.subject = Objects.requireNonNull(said.getSubject());
        this.token =
                new OidcIdToken(said.getTokenValue(), said.getIssuedAt(), said.getExpiresAt(), needed(provider, said));
    }

    private static Map<String, Object> needed(Provider provider, OidcIdToken said) {
        var needed = new HashMap<String, Object>();
        needed.put(IdTokenClaimNames.ISS, provider.issuer());
        needed.put(IdTokenClaimNames.SUB, Objects.requireNonNull(said.getSubject()));
        Optional.ofNullable(said.getClaimAsString(SESSION)).ifPresent(session -> needed.put(SESSION, session));
        return needed;
    }

    public String provider() {
        return provider;
    }

    /** How long her device stays signed in. */
    public Duration staySignedIn() {
        return staySignedIn;
    }

    /** What the provider calls her. */
    public String subject() {
        return subject;
    }

    /** The provider's own name of the session there. */
    public @Nullable String sessionThere() {
        return token.getClaimAsString(SESSION);
    }

    @Override
    public String getName() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_RESIDENT"), Through.authority(provider));
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    /** None is asked for: what is needed stands in the token. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public String toString() {
        return "ProvedPerson[%s]".formatted(person);
    }
}
