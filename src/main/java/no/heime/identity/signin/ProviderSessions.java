package no.heime.identity.signin;

import java.util.List;
import no.heime.identity.oidc.OidcProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/**
 * Ends what a provider says has ended: the devices that it let in are forgotten in the store, and their sessions end with
 * them, on whichever node they are ({@link SignedInDevice}). Nothing is kept here.
 */
@Component
class ProviderSessions implements OidcSessionRegistry {

    private final Devices devices;
    private final OidcProviders providers;

    ProviderSessions(Devices devices, OidcProviders providers) {
        this.devices = devices;
        this.providers = providers;
    }

    /** A device knows itself through which provider it came. */
    @Override
    public void saveSessionInformation(OidcSessionInformation session) {}

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    /** One session there, or all that a person has there when it names none. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken ended) {
        providers
                .idOf(String.valueOf(ended.getIssuer()))
                .ifPresent(provider -> end(provider, ended.getSessionId(), ended.getSubject()));
        return List.of();
    }

    private void end(String provider, @Nullable String session, @Nullable String subject) {
        if (session != null) {
            devices.deleteByCameSession(CameThrough.digest(provider, session));
        } else if (subject != null) {
            devices.deleteByCameSubject(CameThrough.digest(provider, subject));
        }
    }
}
