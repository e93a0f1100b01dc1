package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.heime.HttpPhone;
import no.heime.identity.oidc.ForeignProvider;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Sign-in through a provider, over real HTTP and with a real OpenID Connect server (decision 021). */
@ExtendWith(OutputCaptureExtension.class)
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
            "heime.oidc.providers.entra.roles[0].claim=groups",
            "heime.oidc.providers.entra.roles[0].value=heime-case-workers",
            "heime.oidc.providers.entra.roles[0].role=case-worker",
            "heime.oidc.providers.entra.roles[0].municipality=1822",
            "heime.oidc.providers.away.name=Away",
            "heime.oidc.providers.away.issuer=http://localhost:1/away",
            "heime.oidc.providers.away.client-id=heime",
            "heime.oidc.providers.away.client-secret=known-to-both"
        })
class ThroughAProviderTest {

    private static final ForeignProvider PROVIDER = new ForeignProvider();
    private static final String ID_PORTEN = "idporten";
    private static final String ENTRA = "entra";
    private static final String ARRIVED = "/logg-inn?inne";
    private static final String SESSION = "JSESSIONID";
    private static final String DEVICE = "heime-device";
    private static final String SURE = "idporten-loa-substantial";
    private static final String INVENTED_PID = "12345678901";

    @TempDir
    static Path folder;

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
        properties.add("heime.data", folder::toString);
        properties.add("heime.oidc.providers.helseid.client-key", ThroughAProviderTest::key);
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

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @BeforeEach
    void takeAPhone() {
        phone = new HttpPhone(port);
        clock.putForward(Duration.ZERO);
    }

    /** From the button on the sign-in page to where the browser is led back to, with what the provider gave it. */
    private String wayBack(HttpPhone phone, String provider) {
        var asking = phone.open("/oauth2/authorization/" + provider);
        assertThat(asking.status()).isEqualTo(302);
        return phone.open(asking.to()).to();
    }

    private String comes(HttpPhone phone, String provider, String subject, Map<String, Object> claims) {
        PROVIDER.says(provider, subject, claims);
        return at(phone.open(wayBack(phone, provider)).to());
    }

    private String residentComes(HttpPhone phone, String pid) {
        return comes(phone, ID_PORTEN, "pairwise-" + pid, Map.of("pid", pid, "acr", SURE, "sid", "session-" + pid));
    }

    private String staffComes(HttpPhone phone, String subject, List<String> groups) {
        return comes(phone, ENTRA, subject, Map.of("groups", groups));
    }

    private static String at(String address) {
        return address.replaceFirst("^http://localhost:\\d+", "");
    }

    private static JsonNode facts(HttpPhone phone) {
        return phone.get("/api/session").json();
    }

    private static boolean isSignedIn(HttpPhone phone) {
        return facts(phone).get("signedIn").asBoolean();
    }

    private static String who(HttpPhone phone) {
        return facts(phone).get("person").get("id").asString();
    }

    private static List<String> hats(HttpPhone phone) {
        var hats = new ArrayList<String>();
        facts(phone)
                .get("hats")
                .forEach(hat -> hats.add(
                        hat.get("role").asString() + " " + hat.get("scope").asString()));
        return hats;
    }

    @Test
    void thePageIsToldWhichProvidersThereAre() {
        assertThat(facts(phone).get("providers").toString())
                .contains("{\"id\":\"idporten\",\"name\":\"ID-porten\"}")
                .contains("Leirfjord kommune");
    }

    @Test
    void theProviderIsAskedWithAProofKeyAndForTheLevelThatIsNeeded() {
        assertThat(phone.open("/oauth2/authorization/idporten").to())
                .startsWith(PROVIDER.issuer(ID_PORTEN))
                .contains("response_type=code")
                .contains("code_challenge=")
                .contains("code_challenge_method=S256")
                .contains("state=")
                .contains("nonce=")
                .contains("acr_values=idporten-loa-substantial%20idporten-loa-high");
        assertThat(phone.open("/oauth2/authorization/entra").to()).doesNotContain("acr_values");
    }

    @Test
    void whoComesForTheFirstTimeIsAResidentWithoutANameOrAnAddress() {
        assertThat(residentComes(phone, "11111111111")).isEqualTo(ARRIVED);
        var person = facts(phone).get("person");
        assertThat(person.get("name").asString()).isEmpty();
        assertThat(person.get("email").isNull()).isTrue();
        assertThat(hats(phone)).isEmpty();
        assertThat(phone.put("/api/me", Map.of("name", "Ny Innbygger", "district", "leirfjord-leland"))
                        .status())
                .isEqualTo(204);
        assertThat(facts(phone).get("person").get("municipality").asString()).isEqualTo("1822");
    }

    @Test
    void theSameNumberIsTheSamePersonAlsoThroughAnotherProvider() {
        var first = new HttpPhone(port);
        residentComes(first, "22222222222");
        residentComes(phone, "22222222222");
        assertThat(who(phone)).isEqualTo(who(first));

        var atWork = new HttpPhone(port);
        comes(atWork, "helseid", "other-name", Map.of("helseid://claims/identity/pid", "22222222222"));
        assertThat(who(atWork)).isEqualTo(who(first));

        var another = new HttpPhone(port);
        residentComes(another, "22222222223");
        assertThat(who(another)).isNotEqualTo(who(first));
    }

    @Test
    void anAddressThatAProviderTellsMakesNobodyTheOneWhoHasItHere() {
        var astrid = new HttpPhone(port).signIn("astrid@heime.example");
        PROVIDER.says(
                ID_PORTEN,
                "somebody",
                Map.of("pid", "33333333333", "acr", SURE, "email", "astrid@heime.example", "email_verified", true));
        assertThat(at(phone.open(wayBack(phone, ID_PORTEN)).to())).isEqualTo(ARRIVED);
        assertThat(who(phone)).isNotEqualTo(who(astrid));
        assertThat(facts(phone).get("person").get("email").isNull()).isTrue();
    }

    @Test
    void theNumberIsNeitherInTheStoreNorInTheSessionsClaimsNorInTheLog(CapturedOutput log) {
        assertThat(residentComes(phone, INVENTED_PID)).isEqualTo(ARRIVED);
        comes(new HttpPhone(port), ID_PORTEN, "low", Map.of("pid", INVENTED_PID, "acr", "low"));

        assertThat(store.getCollectionNames()).contains("provenIdentities");
        for (var collection : store.getCollectionNames()) {
            assertThat(store.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain(INVENTED_PID)
                    .doesNotContain("pairwise-" + INVENTED_PID);
        }
        assertThat(log).doesNotContain(INVENTED_PID);
    }

    @Test
    void aWordForSomebodyElseLetsNobodyIn() {
        assertThat(comes(phone, ID_PORTEN, "s", Map.of("pid", "44444444444", "acr", SURE, "aud", "another-client")))
                .isEqualTo("/logg-inn?ikke-inne=otherwise");
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void aWordThatIsTooOldLetsNobodyIn() {
        PROVIDER.says(ID_PORTEN, "s", Map.of("pid", "44444444444", "acr", SURE), Duration.ofMinutes(-5));
        assertThat(at(phone.open(wayBack(phone, ID_PORTEN)).to())).isEqualTo("/logg-inn?ikke-inne=otherwise");
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void aWordForAnotherQuestionLetsNobodyIn() {
        assertThat(comes(phone, ID_PORTEN, "s", Map.of("pid", "44444444444", "acr", SURE, "nonce", "of-yesterday")))
                .isEqualTo("/logg-inn?ikke-inne=stale");
        assertThat(isSignedIn(phone)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"idporten-loa-low", "", "selfregistered-email"})
    void whoIsNotKnownSurelyEnoughIsNotLetIn(String level) {
        assertThat(comes(phone, ID_PORTEN, "s", Map.of("pid", "44444444444", "acr", level)))
                .isEqualTo("/logg-inn?ikke-inne=level");
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void whomTheProviderDoesNotNameIsNotLetIn() {
        assertThat(comes(phone, ID_PORTEN, "s", Map.of("acr", SURE))).isEqualTo("/logg-inn?ikke-inne=who");
        assertThat(comes(phone, ID_PORTEN, "s", Map.of("acr", SURE, "pid", "1234")))
                .isEqualTo("/logg-inn?ikke-inne=who");
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void whatCameBackOnceIsWorthNothingASecondTimeNorOnAnotherPhone() {
        PROVIDER.says(ID_PORTEN, "s", Map.of("pid", "55555555555", "acr", SURE));
        var back = wayBack(phone, ID_PORTEN);
        var thief = new HttpPhone(port);
        thief.open("/oauth2/authorization/idporten");
        assertThat(at(thief.open(back).to())).isEqualTo("/logg-inn?ikke-inne=stale");
        assertThat(isSignedIn(thief)).isFalse();

        assertThat(at(phone.open(back).to())).isEqualTo(ARRIVED);
        assertThat(at(phone.open(back).to())).isEqualTo("/logg-inn?ikke-inne=stale");
    }

    @Test
    void whoChangesHerMindAtTheProviderIsToldSo() {
        var state = phone.open("/oauth2/authorization/idporten").to().replaceFirst(".*[?&]state=([^&]+).*", "$1");
        assertThat(at(phone.open("/login/oauth2/code/idporten?error=access_denied&state=" + state)
                        .to()))
                .isEqualTo("/logg-inn?ikke-inne=cancelled");
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidInWordsAndTheOthersWorkOn() {
        assertThat(at(phone.open("/oauth2/authorization/away").to())).isEqualTo("/logg-inn?ikke-inne=away");
        assertThat(residentComes(phone, "66666666666")).isEqualTo(ARRIVED);
    }

    @Test
    void theSessionOfBeforeIsWorthNothingAfterwards() {
        PROVIDER.says(ID_PORTEN, "s", Map.of("pid", "77777777777", "acr", SURE));
        var back = wayBack(phone, ID_PORTEN);
        var before = phone.cookie(SESSION);
        phone.open(back);
        assertThat(phone.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);

        var whoKnewIt = new HttpPhone(port);
        whoKnewIt.setCookie(SESSION, before);
        assertThat(isSignedIn(whoKnewIt)).isFalse();
        assertThat(isSignedIn(phone)).isTrue();
    }

    @Test
    void whoIsInTheGroupHasTheRoleAndWhoIsTakenOutOfItHasItNoMore() {
        staffComes(phone, "kari", List.of("everybody", "heime-case-workers"));
        assertThat(hats(phone)).containsExactly("CASE_WORKER 1822");

        staffComes(phone, "kari", List.of("everybody"));
        assertThat(hats(phone)).isEmpty();
        assertThat(phone.get("/api/session").json().get("signedIn").asBoolean()).isTrue();
    }

    @Test
    void theRoleHoldsAlsoWhenTheServerHasForgottenTheSessionButNoLongerThanTheDevice() {
        staffComes(phone, "marit", List.of("heime-case-workers"));
        phone.keepOnly(DEVICE);
        assertThat(hats(phone)).containsExactly("CASE_WORKER 1822");

        var secret = phone.cookie(DEVICE);
        clock.putForward(Duration.ofHours(8).plusMinutes(1));
        assertThat(isSignedIn(phone)).as("in a session that is in use").isFalse();
        var later = new HttpPhone(port);
        later.setCookie(DEVICE, secret);
        assertThat(isSignedIn(later)).isFalse();
    }

    @Test
    void whoSignsOutIsSignedOutHereAndToldWhereToSignOutAtTheProvider() {
        residentComes(phone, "88888888888");
        var secret = phone.cookie(DEVICE);
        var answer = phone.form("/logout", Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("next").asString())
                .startsWith(PROVIDER.issuer(ID_PORTEN) + "/endsession?id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost:" + port + "/");
        assertThat(isSignedIn(phone)).isFalse();
        var thief = new HttpPhone(port);
        thief.setCookie(DEVICE, secret);
        assertThat(isSignedIn(thief)).isFalse();
    }

    @Test
    void whoCameWithACodeSignsOutAsBefore() {
        phone.signIn("per@heime.example");
        assertThat(phone.form("/logout", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void whenTheProviderSaysThatASessionHasEndedItEndsHereAndTheDeviceWithIt() {
        residentComes(phone, "99999999999");
        var another = new HttpPhone(port);
        residentComes(another, "99999999998");
        var word = PROVIDER.ended(ID_PORTEN, "heime", Map.of("sid", "session-99999999999"));

        assertThat(theProviderSays(ID_PORTEN, word)).isEqualTo(200);

        clock.putForward(SignedInDevice.TRUSTED);
        var secret = phone.cookie(DEVICE);
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(another)).isTrue();
        var thief = new HttpPhone(port);
        thief.setCookie(DEVICE, secret);
        assertThat(isSignedIn(thief)).isFalse();
    }

    @Test
    void whenItNamesNoSessionAllOfThatPersonEnd() {
        residentComes(phone, "99999999997");
        var word = PROVIDER.ended(ID_PORTEN, "heime", Map.of("sub", "pairwise-99999999997"));
        assertThat(theProviderSays(ID_PORTEN, word)).isEqualTo(200);
        phone.keepOnly(DEVICE);
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void aWordThatIsNotTheProvidersEndsNothing() {
        residentComes(phone, "99999999996");
        var whom = Map.<String, Object>of("sid", "session-99999999996");
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.ended(ID_PORTEN, "another-client", whom)))
                .isEqualTo(400);
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.ended(ENTRA, "heime", whom)))
                .isEqualTo(400);
        assertThat(theProviderSays(ENTRA, PROVIDER.ended(ENTRA, "heime", whom))).isEqualTo(200);
        phone.keepOnly(DEVICE);
        assertThat(isSignedIn(phone)).isTrue();
    }

    /** As its server does it: without cookies, and without the guard's token. */
    private int theProviderSays(String provider, String word) {
        return new HttpPhone(port)
                .unguardedForm("/logout/connect/back-channel/" + provider, Map.of("logout_token", word))
                .status();
    }
}
