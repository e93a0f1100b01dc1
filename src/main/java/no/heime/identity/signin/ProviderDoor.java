package no.heime.identity.signin;

import no.heime.identity.oidc.AskedLevels;
import no.heime.identity.oidc.CodeExchange;
import no.heime.identity.oidc.NoTokens;
import no.heime.identity.oidc.OidcProviders;
import no.heime.identity.oidc.ProvedPeople;
import no.heime.identity.oidc.Registrations;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/**
 * The way in through a provider, where one is set up (decision 021). Behind it is what is behind a code: a session with a
 * new id, and a device that is remembered for a while.
 */
@Component
class ProviderDoor {

    private final OidcProviders providers;
    private final Registrations registrations;
    private final AskedLevels asking;
    private final CodeExchange codes;
    private final ProvedPeople people;
    private final NoTokens noTokens;
    private final ProviderSessions sessions;
    private final ProviderAnswers answers;
    private final ProblemAnswers problems;

    ProviderDoor(
            OidcProviders providers,
            Registrations registrations,
            AskedLevels asking,
            CodeExchange codes,
            ProvedPeople people,
            NoTokens noTokens,
            ProviderSessions sessions,
            ProviderAnswers answers,
            ProblemAnswers problems) {
        this.providers = providers;
        this.registrations = registrations;
        this.asking = asking;
        this.codes = codes;
        this.people = people;
        this.noTokens = noTokens;
        this.sessions = sessions;
        this.answers = answers;
        this.problems = problems;
    }

    void openIn(HttpSecurity http) throws Exception {
        if (providers.isEmpty()) {
            return;
        }
        http.addFilterBefore(new WordsOfAnEnd(providers, problems), CsrfFilter.class)
                .oauth2Login(signIn -> signIn.loginPage("/logg-inn")
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(noTokens)
                        .authorizationEndpoint(leading -> leading.authorizationRequestResolver(asking))
                        .tokenEndpoint(exchange -> exchange.accessTokenResponseClient(codes))
                        .userInfoEndpoint(who -> who.oidcUserService(people))
                        .successHandler(answers::signedIn)
                        .failureHandler(answers::refused)
                        .withObjectPostProcessor(new NotAsked(answers)))
                .oidcLogout(ended -> ended.clientRegistrationRepository(registrations)
                        .oidcSessionRegistry(sessions)
                        .backChannel(Customizer.withDefaults()));
    }

    /** A provider that does not answer is said in words. */
    private record NotAsked(ProviderAnswers answers)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O leading) {
            leading.setAuthenticationFailureHandler(answers::notAsked);
            return leading;
        }
    }
}
