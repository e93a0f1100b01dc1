package no.heime.identity.oidc;

import no.heime.identity.PersonService;
import no.heime.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Whom a provider speaks of. The token holds already when it comes here: it is signed by the provider, for us, in answer
 * to what we asked, and not too old.
 */
@Component
public class ProvedPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcProviders providers;
    private final KnownAgain known;
    private final PersonService people;

    ProvedPeople(OidcProviders providers, KnownAgain known, PersonService people) {
        this.providers = providers;
        this.known = known;
        this.people = people;
    }

    /** @throws OAuth2AuthenticationException with a {@link Refused} when it does not say who, or not surely enough */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var provider = providers.require(request.getClientRegistration().getRegistrationId());
        var token = request.getIdToken();
        if (!provider.knowsSurelyEnough(token.getClaims())) {
            throw refused(Refused.LEVEL);
        }
        var identity = provider.identity(token.getClaims(), String.valueOf(token.getSubject()))
                .orElseThrow(() -> refused(Refused.WHO));
        try {
            var person = known.person(identity, provider);
            people.provedBy(
                    provider.id(),
                    person,
                    provider.claimed(token.getClaims()),
                    provider.rolesLast(),
                    Language.of(LocaleContextHolder.getLocale()));
            return new ProvedPerson(person, provider, token);
        } catch (DataAccessException storeIsAway) {
            throw refused(Refused.AWAY);
        }
    }

    private static OAuth2AuthenticationException refused(Refused why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why.code()));
    }
}
