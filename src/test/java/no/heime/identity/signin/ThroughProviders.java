package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.heime.HttpPhone;
import no.heime.identity.oidc.ForeignProvider;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Heime with its providers, over real HTTP and with a real OpenID Connect server (decision 021). */
@Import(ThroughProviders.Later.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "heime.demo=true",
            "heime.limits.sign-ins=1000",
            "heime.oidc.keys=a-secret-of-the-operator-with-enough-letters",
            "heime.oidc.providers.idporten.name=ID-porten",
            "heime.oidc.providers.idporten.client-id=heime",
            "heime.oidc.providers.idporten.client-secret=known-to-both",
            "heime.oidc.providers.idporten.pid=pid",
            "heime.oidc.providers.idporten.acr=idporten-loa-substantial,idporten-loa-high",
            "heime.oidc.providers.helseid.name=HelseID",
            "heime.oidc.providers.helseid.client-id=heime",
            "heime.oidc.providers.helseid.pid=helseid://claims/identity/pid",
            "heime.oidc.providers.entra.name=Leirfjord kommune",
            "heime.oidc.providers.entra.client-id=heime",
            "heime.oidc.providers.entra.client-secret=known-to-both",
            "heime.oidc.providers.entra.stay-signed-in=8h",
            "heime.oidc.providers.entra.id-token-hint=false",
            "heime.oidc.providers.entra.roles[0].claim=groups",
            "heime.oidc.providers.entra.roles[0].value=heime-case-workers",
            "heime.oidc.providers.entra.roles[0].role=case-worker",
            "heime.oidc.providers.entra.roles[0].municipality=1822",
            "heime.oidc.providers.away.name=Away",
            "heime.oidc.providers.away.issuer=http://localhost:1/away",
            "heime.oidc.providers.away.client-id=heime",
            "heime.oidc.providers.away.client-secret=known-to-both"
        })
abstract class ThroughProviders {

    static final ForeignProvider PROVIDER = new ForeignProvider();
    static final String ID_PORTEN = "idporten";
    static final String ENTRA = "entra";
    static final String ARRIVED = "/logg-inn?inne";
    static final String SESSION = "JSESSIONID";
    static final String DEVICE = "heime-device";
    static final String SURE = "idporten-loa-substantial";
    static final String INVENTED_PID = "12345678901";

    @LocalServerPort
    int port;

    @Autowired
    MongoOperations store;

    @Autowired
    LaterClock clock;

    HttpPhone phone;

    /** The machine's clock, which a test can put forward. */
    static final class LaterClock extends Clock {

        private final Clock machine = Clock.systemDefaultZone();
        private Duration later = Duration.ZERO;

        void putForward(Duration by) {
            later = by;
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(machine.withZone(zone), later);
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(later);
        }
    }

    @TestConfiguration
    static class Later {

        @Bean
        @Primary
        LaterClock laterClock() {
            return new LaterClock();
        }
    }

    @DynamicPropertySource
    static void setUp(DynamicPropertyRegistry properties) {
        properties.add("heime.oidc.providers.helseid.client-key", ThroughProviders::key);
        List.of(ID_PORTEN, "helseid", ENTRA)
                .forEach(id -> properties.add("heime.oidc.providers." + id + ".issuer", () -> PROVIDER.issuer(id)));
    }

    /** With which Heime signs in at a provider that knows no secret of it. */
    private static String key() {
        try {
            return new RSAKeyGenerator(2048).keyID("of-heime").generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void takeAPhone() {
        phone = new HttpPhone(port);
        clock.putForward(Duration.ZERO);
    }

    /** From the button on the sign-in page to where the browser is led back to, with what the provider gave it. */
    String wayBack(HttpPhone phone, String provider) {
        var asking = phone.open("/oauth2/authorization/" + provider);
        assertThat(asking.status()).isEqualTo(302);
        return phone.open(asking.to()).to();
    }

    String comes(HttpPhone phone, String provider, String subject, Map<String, Object> claims) {
        PROVIDER.says(provider, subject, claims);
        return at(phone.open(wayBack(phone, provider)).to());
    }

    String residentComes(HttpPhone phone, String pid) {
        return comes(phone, ID_PORTEN, "pairwise-" + pid, Map.of("pid", pid, "acr", SURE, "sid", "session-" + pid));
    }

    String staffComes(HttpPhone phone, String subject, List<String> groups) {
        return comes(phone, ENTRA, subject, Map.of("groups", groups));
    }

    static String at(String address) {
        return address.replaceFirst("^http://localhost:\\d+", "");
    }

    static JsonNode facts(HttpPhone phone) {
        return phone.get("/api/session").json();
    }

    static boolean isSignedIn(HttpPhone phone) {
        return facts(phone).get("signedIn").asBoolean();
    }

    static String who(HttpPhone phone) {
        return facts(phone).get("person").get("id").asString();
    }

    static List<String> hats(HttpPhone phone) {
        var hats = new ArrayList<String>();
        facts(phone)
                .get("hats")
                .forEach(hat -> hats.add(
                        hat.get("role").asString() + " " + hat.get("scope").asString()));
        return hats;
    }
}
