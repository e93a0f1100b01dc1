package no.heime.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.heime.identity.Membership;
import no.heime.shared.startup.StartupFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an operator writes about providers is taken as it is meant, or refused by the setting's name. */
class OidcProvidersTest {

    private static final String IT = "heime.oidc.providers.entra.";

    private final Map<String, String> written = new HashMap<>();

    @BeforeEach
    void writeOneProvider() {
        written.put("heime.oidc.keys", "a-secret-of-the-operator-with-enough-letters");
        written.put(IT + "name", "Leirfjord kommune");
        written.put(IT + "issuer", "https://login.example.org/tenant/v2.0");
        written.put(IT + "client-id", "heime");
        written.put(IT + "client-secret", "known-to-both");
        written.put(IT + "roles[0].claim", "groups");
        written.put(IT + "roles[0].value", "case-workers");
        written.put(IT + "roles[0].role", "case-worker");
        written.put(IT + "roles[0].municipality", "1822");
    }

    private OidcSettings settings() {
        return new Binder(new MapConfigurationPropertySource(written)).bindOrCreate("heime.oidc", OidcSettings.class);
    }

    private OidcProviders providers() {
        return new OidcProviders(settings(), "1822"::equals);
    }

    private Provider provider() {
        return providers().require("entra");
    }

    private void start() {
        new IdentityKeys(settings(), providers());
    }

    @Test
    void whatIsNotWrittenHasItsDefault() {
        assertThat(provider())
                .returns(List.of("openid"), Provider::scopes)
                .returns(List.of(), Provider::levels)
                .returns(null, Provider::pid)
                .returns(Duration.ofHours(12), Provider::staySignedIn)
                .returns(Duration.ofDays(14), Provider::rolesLast)
                .returns(true, Provider::tokenAtSignOut);
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void rolesLastNoShorterThanTheDevice() {
        written.put(IT + "stay-signed-in", "30d");
        assertThat(provider().rolesLast()).isEqualTo(Duration.ofDays(30));
        written.put(IT + "roles-last", "40d");
        assertThat(provider().rolesLast()).isEqualTo(Duration.ofDays(40));
    }

    @Test
    void theVariablesOfTheEnvironmentMeanTheSame() {
        var it = "HEIME_OIDC_PROVIDERS_HELSEID_";
        var environment = new HashMap<String, Object>();
        environment.put("HEIME_OIDC_KEYS", "a-secret-of-the-operator-with-enough-letters");
        environment.put(it + "NAME", "HelseID");
        environment.put(it + "ISSUER", "https://helseid.example.org");
        environment.put(it + "CLIENT_ID", "heime");
        environment.put(it + "CLIENT_SECRET", "known-to-both");
        environment.put(it + "SCOPES", "openid,helseid://scopes/identity/pid");
        environment.put(it + "PID", "helseid://claims/identity/pid");
        environment.put(it + "LEVEL_CLAIM", "helseid://claims/identity/security_level");
        environment.put(it + "ACR", "4");
        environment.put(it + "STAY_SIGNED_IN", "8h");
        environment.put(it + "ROLES_0_CLAIM", "helseid://claims/client/claims/orgnr_parent");
        environment.put(it + "ROLES_0_VALUE", "999999999");
        environment.put(it + "ROLES_0_ROLE", "administrator");
        environment.put(it + "ROLES_0_MUNICIPALITY", "1822");
        var read = new Binder(ConfigurationPropertySources.from(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment)))
                .bind("heime.oidc", OidcSettings.class)
                .get();

        assertThat(new OidcProviders(read, "1822"::equals).require("helseid"))
                .returns("helseid://claims/identity/pid", Provider::pid)
                .returns(List.of("4"), Provider::levels)
                .returns(List.of(), Provider::levelsToAskFor)
                .returns(Duration.ofHours(8), Provider::staySignedIn)
                .returns(2, helseid -> helseid.scopes().size())
                .returns(
                        List.of(Membership.administratorIn("1822")),
                        helseid -> helseid.claimed(Map.of("helseid://claims/client/claims/orgnr_parent", "999999999")));
    }

    @Test
    void withoutAnyProviderNothingIsOfferedAndNoKeyIsNeeded() {
        written.clear();
        assertThat(providers().offered()).isEmpty();
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "name, HEIME_OIDC_PROVIDERS_ENTRA_NAME",
        "issuer, HEIME_OIDC_PROVIDERS_ENTRA_ISSUER",
        "client-id, HEIME_OIDC_PROVIDERS_ENTRA_CLIENT_ID",
        "client-secret, HEIME_OIDC_PROVIDERS_ENTRA_CLIENT_SECRET",
        "roles[0].claim, HEIME_OIDC_PROVIDERS_ENTRA_ROLES_0_CLAIM",
        "roles[0].value, HEIME_OIDC_PROVIDERS_ENTRA_ROLES_0_VALUE",
        "roles[0].role, HEIME_OIDC_PROVIDERS_ENTRA_ROLES_0_ROLE",
        "roles[0].municipality, HEIME_OIDC_PROVIDERS_ENTRA_ROLES_0_MUNICIPALITY"
    })
    void whatIsMissingStopsTheStartWithItsName(String setting, String variable) {
        written.remove(IT + setting);
        assertThatThrownBy(this::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining(variable + " (" + IT + setting + ") is missing: it is ");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, http://login.example.org",
        "issuer, login.example.org",
        "issuer, https://login.example.org?tenant=1",
        "issuer, not an address",
        "scopes, 'profile,email'",
        "stay-signed-in, 1m",
        "stay-signed-in, 181d",
        "roles-last, 11h",
        "roles-last, 181d",
        "roles[0].role, mayor",
        "roles[0].municipality, 9999",
        "client-key, not a key"
    })
    void whatCannotBeStopsTheStartWithItsName(String setting, String value) {
        written.put(IT + setting, value);
        assertThatThrownBy(this::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("(" + IT + setting + ") must be ");
    }

    @Test
    void aKeyToSignWithIsAPrivateRsaKeyThatIsLongEnoughAndIsNeverRepeated() throws JOSEException {
        var good = new RSAKeyGenerator(2048).keyID("one").generate();
        written.put(IT + "client-key", good.toJSONString());
        assertThat(provider().client().key()).isEqualTo(good);
        assertThat(provider().toString()).doesNotContain(String.valueOf(good.getPrivateExponent()));

        var withoutPrivateHalf = good.toPublicJWK().toJSONString();
        var otherKind = new ECKeyGenerator(Curve.P_256).generate().toJSONString();
        for (var wrong : List.of(withoutPrivateHalf, otherKind)) {
            written.put(IT + "client-key", wrong);
            assertThatThrownBy(this::start)
                    .hasMessageContaining("HEIME_OIDC_PROVIDERS_ENTRA_CLIENT_KEY")
                    .hasMessageNotContaining("kty");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "too-short", "a-secret-of-the-operator-with-enough-letters,too-short"})
    void withoutAKeyThatIsLongEnoughNobodyIsKnownAgain(String keys) {
        written.put("heime.oidc.keys", keys);
        assertThatThrownBy(this::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_OIDC_KEYS (heime.oidc.keys)")
                .hasMessageNotContaining("too-short");
    }

    @Test
    void aProviderIsNamedByLettersAndDigits() {
        written.put("heime.oidc.providers.id-porten.name", "ID-porten");
        assertThatThrownBy(this::start).hasMessageContaining("heime.oidc.providers.id-porten");
    }

    @Test
    void twoProvidersWithOneAddressStopTheStartForWhatItSaysHasEndedWouldNotEnd() {
        var other = "heime.oidc.providers.other.";
        written.put(other + "name", "Leirfjord kommune, for innbyggere");
        written.put(other + "issuer", written.get(IT + "issuer"));
        written.put(other + "client-id", "heime-residents");
        written.put(other + "client-secret", "known-to-both");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessageMatching(
                        "The setting HEIME_OIDC_PROVIDERS_(ENTRA|OTHER)_ISSUER \\(heime.oidc.providers.(entra|other).issuer\\)"
                                + " must be another address than that of the provider (entra|other): each provider is set up once.");

        written.put(other + "issuer", "https://login.example.org/other/v2.0");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void aRuleHoldsForAValueAloneOrInAList() {
        var role = Membership.caseWorkerIn("1822");
        assertThat(provider().claimed(Map.of("groups", List.of("others", "case-workers"))))
                .containsExactly(role);
        assertThat(provider().claimed(Map.of("groups", "case-workers"))).containsExactly(role);
        assertThat(provider().claimed(Map.of("groups", List.of("case-workers-of-another"))))
                .isEmpty();
        assertThat(provider().claimed(Map.of("roles", List.of("case-workers")))).isEmpty();
    }

    @Test
    void whoIsWhomDependsOnTheIssuerUnlessANumberIsTold() {
        var one = provider();
        written.put(IT + "issuer", "https://other.example.org");
        assertThat(one.identity(Map.of(), "same")).isNotEqualTo(provider().identity(Map.of(), "same"));

        written.put(IT + "pid", "pid");
        var pid = Map.<String, Object>of("pid", "12345678901");
        assertThat(provider().identity(pid, "one"))
                .isPresent()
                .isEqualTo(provider().identity(pid, "two"));
        assertThat(provider().identity(Map.of("pid", "no number"), "one")).isEmpty();
    }
}
