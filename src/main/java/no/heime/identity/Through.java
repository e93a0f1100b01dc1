package no.heime.identity;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Through which provider somebody has come, as it stands in her session beside who she is. */
public final class Through {

    private static final String PREFIX = "PROVIDER_";

    private Through() {}

    public static GrantedAuthority authority(String provider) {
        return new SimpleGrantedAuthority(PREFIX + provider);
    }

    /** @return empty for who has come with a code or a passkey */
    public static Optional<String> of(Authentication session) {
        return session.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(authority -> authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()))
                .findFirst();
    }
}
