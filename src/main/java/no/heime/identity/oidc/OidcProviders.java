package no.heime.identity.oidc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.MunicipalityNumbers;
import no.heime.identity.SignInProviders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The providers that are set up, as they are written in the settings {@code heime.oidc.providers}. */
@Component
@EnableConfigurationProperties(OidcSettings.class)
public class OidcProviders implements SignInProviders {

    private final Map<String, Provider> all = new LinkedHashMap<>();

    /** @throws no.heime.shared.startup.StartupFailure when a setting is missing or cannot be */
    OidcProviders(OidcSettings settings, MunicipalityNumbers municipalities) {
        settings.providers().forEach((id, written) -> add(new ReadProvider(id, written, municipalities).provider()));
    }

    /** What a provider says has ended is told by its address alone, so no two have the same. */
    private void add(Provider read) {
        idOf(read.issuer()).ifPresent(other -> {
            throw OidcSettings.setting(read.id(), "issuer")
                    .mustBe("another address than that of the provider %s: each provider is set up once"
                            .formatted(other));
        });
        all.put(read.id(), read);
    }

    @Override
    public List<Offered> offered() {
        return offered(all.values().stream());
    }

    /** Those that prove a national identity number, and make nobody something here. */
    @Override
    public List<Offered> forEverybody() {
        return offered(all.values().stream().filter(provider -> provider.pid() != null && !provider.givesRoles()));
    }

    private static List<Offered> offered(Stream<Provider> providers) {
        return providers
                .map(provider -> new Offered(provider.id(), provider.name()))
                .toList();
    }

    /** The short name of the one whose tokens bear this address. */
    public Optional<String> idOf(String issuer) {
        return all.values().stream()
                .filter(provider -> provider.issuer().equals(issuer))
                .map(Provider::id)
                .findFirst();
    }

    /** Whether that provider is to be shown its ID token when somebody signs out there. */
    public boolean wantTokenAtSignOut(String id) {
        return byId(id).filter(Provider::tokenAtSignOut).isPresent();
    }

    /** Whether somebody is something here by what that provider claims; of one that is not set up any more nobody knows. */
    public boolean givesRoles(String id) {
        return byId(id).map(Provider::givesRoles).orElse(true);
    }

    Optional<Provider> byId(String id) {
        return Optional.ofNullable(all.get(id));
    }

    Provider require(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("no such provider"));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
