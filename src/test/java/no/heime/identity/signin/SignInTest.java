package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.HttpPhone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class SignInTest {

    private static final String DEVICE = "heime-device";
    private static final String SESSION = "JSESSIONID";

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    HttpPhone phone;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("heime.data", folder::toString);
    }

    @BeforeEach
    void takeAPhone() {
        phone = new HttpPhone(port);
    }

    @Test
    void withTheRightCodeOneIsSignedInAndStaysSoWhenTheServerHasForgottenTheSession() {
        phone.signIn("astrid@heime.example");
        phone.keepOnly(DEVICE);
        var session = phone.get("/api/session").json();
        assertThat(session.get("signedIn").asBoolean()).isTrue();
        assertThat(session.get("person").get("name").asString()).isEqualTo("Astrid Nilsen");
    }

    @Test
    void whoOpensAScreenThatNeedsASignInIsLedBackToItFromThere() {
        assertThat(phone.open("/bli-med/abc-def?fra=plakat"))
                .returns(302, HttpPhone.Led::status)
                .satisfies(led -> assertThat(led.to()).endsWith("/logg-inn?til=%2Fbli-med%2Fabc-def%3Ffra%3Dplakat"));
        // The page itself is built later than this test runs.
        assertThat(phone.open("/finn").status()).as("is for everybody").isNotEqualTo(302);
    }

    @Test
    void whoComesWhoIsNotLetInAndWhatIsRefusedStandsInTheLogAndNobodysNameOrId(CapturedOutput log) {
        phone.signIn("berit@heime.example");
        var id = phone.get("/api/session").json().get("person").get("id").asString();
        phone.get("/api/organisations/01930000-0000-7000-8000-00000000ffff");
        phone.keepOnly(DEVICE);
        phone.get("/api/session");
        phone.form("/logout", Map.of());
        phone.get("/api/devices");
        phone.form("/ott/generate", Map.of("username", "berit@heime.example"));
        phone.form("/login/ott", Map.of("username", "berit@heime.example", "token", "no code"));
        phone.unguarded("/api/reports", "{}");

        assertThat(log.getAll())
                .containsPattern("sign-in way=code outcome=in person=[0-9a-f]{16} ")
                .containsPattern("sign-in way=device outcome=in person=[0-9a-f]{16} ")
                .containsPattern("refused status=404 why=error.not-found person=[0-9a-f]{16} ")
                .containsPattern("sign-out outcome=out person=[0-9a-f]{16} ")
                .contains("refused status=401 why=signin.needed person=- ")
                .contains("refused status=401 why=signin.code.wrong person=- ")
                .contains("refused status=403 why=signin.stale person=- ")
                .doesNotContain(id)
                .doesNotContain("Berit");
    }

    @Test
    void theSessionOfBeforeIsWorthNothingAfterASignIn() {
        phone.get("/");
        var before = phone.cookie(SESSION);
        assertThat(before).isNotEmpty();
        phone.signIn("astrid@heime.example");
        assertThat(phone.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);

        var whoKnewIt = new HttpPhone(port);
        whoKnewIt.setCookie(SESSION, before);
        assertThat(signedIn(whoKnewIt)).isFalse();
    }

    @Test
    void aWakingPhoneThatAsksForManyThingsAtOnceIsLetInEachTime() throws Exception {
        phone.signIn("jonas@heime.example");
        var secret = phone.cookie(DEVICE);
        Callable<Boolean> ask = () -> {
            var waking = new HttpPhone(port);
            waking.setCookie(DEVICE, secret);
            return waking.get("/api/session").json().get("signedIn").asBoolean();
        };
        try (var many = Executors.newFixedThreadPool(8)) {
            for (var answer :
                    many.invokeAll(IntStream.range(0, 24).mapToObj(i -> ask).toList())) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    @Test
    void whoSignsOutIsForgottenOnTheDevice() {
        phone.signIn("per@heime.example");
        var secret = phone.cookie(DEVICE);
        assertThat(phone.form("/logout", Map.of()).status()).isEqualTo(204);

        var thief = new HttpPhone(port);
        thief.setCookie(DEVICE, secret);
        assertThat(signedIn(thief)).isFalse();
    }

    @Test
    void aDeviceWithAMadeUpSecretIsNotLetIn() {
        phone.signIn("per@heime.example");
        var secret = phone.cookie(DEVICE);
        var forger = new HttpPhone(port);
        forger.setCookie(DEVICE, secret.substring(0, secret.length() - 8) + "AAAAAAAA");
        assertThat(signedIn(forger)).isFalse();
    }

    @Test
    void aCodeServesOnce() {
        var code = ask("kari@heime.example");
        assertThat(tryCode("kari@heime.example", code)).isEqualTo(204);
        var again = new HttpPhone(port).form("/login/ott", Map.of("username", "kari@heime.example", "token", code));
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.json().get("messageKey").asString())
                .as("what is wrong, and to ask for a new one")
                .isEqualTo("signin.code.wrong");
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsRefusedToo() {
        var code = ask("nils@heime.example");
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var attempt = 0; attempt < Codes.TRIES; attempt++) {
            assertThat(tryCode("nils@heime.example", wrong)).isEqualTo(401);
        }
        assertThat(tryCode("nils@heime.example", code)).isEqualTo(401);
    }

    @Test
    void theAnswerDoesNotTellWhetherAnAddressIsKnown() {
        var answers = List.of("astrid@heime.example", "nobody@heime.example").stream()
                .map(address -> phone.form("/ott/generate", Map.of("username", address)))
                .distinct();
        assertThat(answers).containsExactly(new HttpPhone.Answer(204, "", ""));
    }

    @Test
    void anUnknownAddressThatProvesItsCodeBecomesAResident() {
        phone.signIn("ny@heime.example");
        var session = phone.get("/api/session").json();
        assertThat(session.get("signedIn").asBoolean()).isTrue();
        assertThat(session.get("person").get("name").asString()).isEmpty();
        assertThat(session.get("hats")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsToldSoInWords() {
        var answer = phone.put("/api/me", Map.of("name", "Ingen"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("messageKey").asString()).isEqualTo("signin.needed");
        assertThat(answer.json().get("detail").asString()).isEqualTo("Logg inn for å fortsette.");
    }

    @Test
    void aRequestWithoutTheGuardsTokenIsRefusedAndCanBeMended() {
        phone.signIn("astrid@heime.example");
        var stale = new HttpPhone(port);
        stale.setCookie(DEVICE, phone.cookie(DEVICE));
        var mine = Map.of("name", "Astrid Nilsen", "district", "leirfjord-leland");
        assertThat(stale.putGuardedBy("", "/api/me", mine).status()).isEqualTo(403);
        assertThat(stale.putGuardedBy("of-yesterday", "/api/me", mine).status()).isEqualTo(403);
        assertThat(stale.put("/api/me", mine).status()).isEqualTo(204);
    }

    @Test
    void theLanguageIsToldAloneAndNothingElseOfMeChanges() {
        phone.signIn("per@heime.example");
        var before = phone.get("/api/session").json().get("person");

        assertThat(phone.put("/api/me/language", Map.of("language", "NN")).status())
                .isEqualTo(204);

        var after = phone.get("/api/session").json().get("person");
        assertThat(after.get("language").asString()).isEqualTo("NN");
        assertThat(List.of("name", "email", "phone", "district", "municipality"))
                .allSatisfy(told -> assertThat(after.get(told)).as(told).isEqualTo(before.get(told)));
    }

    private static boolean signedIn(HttpPhone phone) {
        return phone.get("/api/session").json().get("signedIn").asBoolean();
    }

    private String ask(String email) {
        phone.form("/ott/generate", Map.of("username", email));
        return phone.get("/api/demo/code?email=" + email).json().get("code").asString();
    }

    private int tryCode(String email, String code) {
        return phone.form("/login/ott", Map.of("username", email, "token", code))
                .status();
    }
}
