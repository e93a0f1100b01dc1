package no.heime.identity.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Set;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.PersonService;
import no.heime.identity.number.KnownNumbers;
import no.heime.shared.Ids;
import no.heime.shared.Texts;
import no.heime.shared.api.ProblemAnswers;
import no.heime.shared.browser.BrowserRules;
import no.heime.shared.limit.Limits;
import no.heime.shared.watch.Watch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** How one signs in, and which addresses need it. What a signed-in person may do is decided by the services. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String[] PUBLIC_API = {
        "/api/session", "/api/places", "/api/nearby", "/api/reach", "/api/demo/code"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            CodeService codes,
            CodeSender sender,
            PersonService people,
            KnownNumbers numbers,
            LocalAccountRule local,
            Recipients recipients,
            RememberedDevices devices,
            SignInAnswers answers,
            ProblemAnswers problems,
            ProviderDoor providers,
            SignOut signOut,
            Devices known,
            Limits limits,
            Clock clock,
            SecurityContextHolderStrategy holder)
            throws Exception {
        // The filters of passkeys keep what is there when they are made; Vaadin puts its own there only afterwards.
        SecurityContextHolder.setContextHolderStrategy(holder);
        http.setSharedObject(UserDetailsService.class, People.byPasskey(people, local));
        providers.openIn(http);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_API)
                        .permitAll()
                        .requestMatchers(HttpMethod.DELETE, "/webauthn/register/*")
                        .denyAll()
                        .requestMatchers("/webauthn/register")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/api/photos/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll)
                        .enableRequestCacheConfiguration(false))
                // The sign-in page itself knows the way back; to be refused costs no session.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterBefore(new StoreIsAway(problems), SecurityContextHolderFilter.class)
                .addFilterBefore(new SignedInDevice(known, local, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(limits.ofNetworks(), HeaderWriterFilter.class)
                .addFilterBefore(limits.ofPeople(), AuthorizationFilter.class)
                .headers(BrowserRules::apply)
                .csrf(guard -> guard.spa().csrfTokenRepository(guardTokens()))
                .oneTimeTokenLogin(signIn -> signIn.tokenService(codes)
                        .authenticationProvider(
                                new OneTimeTokenAuthenticationProvider(codes, People.byProof(people, numbers, local)))
                        .authenticationConverter(new CodeConverter(recipients))
                        .tokenGenerationSuccessHandler(sender)
                        .generateRequestResolver(answers::request)
                        .showDefaultSubmitPage(false)
                        .loginPage("/logg-inn")
                        .loginProcessingUrl("/login/ott")
                        .authenticationSuccessHandler(answers::signedIn)
                        .authenticationFailureHandler(answers::refused))
                .addFilterBefore(new PasskeyRefusals(problems, local, holder), AuthorizationFilter.class)
                .addFilterBefore(new WrittenByAnother(problems), AuthorizationFilter.class)
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(new PasskeyDoor(http, devices, answers)))
                .rememberMe(remember -> remember.rememberMeServices(devices).key(devices.getKey()))
                .logout(out -> out.logoutSuccessHandler(signOut))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                answers::notSignedIn,
                                new OrRequestMatcher(pathPattern("/api/**"), pathPattern("/webauthn/**")))
                        .defaultAuthenticationEntryPointFor(answers::ledToTheDoor, screens())
                        .accessDeniedHandler(answers::denied))
                .build();
    }

    /** What a browser opens to show it. */
    private static MediaTypeRequestMatcher screens() {
        var screens = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        screens.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return screens;
    }

    /** In a cookie that the client half reads and sends back in a header. */
    private static CookieCsrfTokenRepository guardTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    RememberedDevices rememberedDevices(
            PersonService people, LocalAccountRule local, Devices devices, Ids ids, Clock clock, Watch watch) {
        return new RememberedDevices("heime-device", People.byId(people), local, devices, ids, clock, watch);
    }

    @Bean
    PasswordEncoder encoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    CodeDelivery delivery(
            ObjectProvider<JavaMailSender> mail,
            Texts texts,
            @Value("${heime.mail.from:heime@localhost}") String from) {
        var sender = mail.getIfAvailable();
        return sender == null ? new LogDelivery() : new MailDelivery(sender, texts, from);
    }
}
