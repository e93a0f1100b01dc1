package no.heime.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;

import java.util.Map;
import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.HttpPhone.Answer;
import no.heime.identity.LocalAccountRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.JsonNode;

/** Over real HTTP, with a key that answers as a phone's would. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class PasskeySignInTest {

    private static final String DEVICE = "heime-device";

    @LocalServerPort
    int port;

    @MockitoSpyBean
    LocalAccountRule local;

    private SoftKey key;

    @BeforeEach
    void makeAKey() {
        key = SoftKey.on("http://localhost:" + port);
    }

    private HttpPhone phone() {
        return new HttpPhone(port);
    }

    private HttpPhone of(String name) {
        return phone().signIn(name + "@heime.example");
    }

    /** Who has no passkey from before. */
    private HttpPhone somebody() {
        return of("somebody-" + UUID.randomUUID());
    }

    private static JsonNode asked(HttpPhone phone, String address) {
        var answer = phone.post(address, "");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static Answer makeKnown(HttpPhone phone, SoftKey key) {
        return phone.post("/webauthn/register", key.made(asked(phone, "/webauthn/register/options"), "Mobilen"));
    }

    private static Answer signIn(HttpPhone phone, SoftKey key) {
        return phone.post("/login/webauthn", key.signed(asked(phone, "/webauthn/authenticate/options")));
    }

    private static boolean signedIn(HttpPhone phone) {
        return phone.get("/api/session").json().get("signedIn").asBoolean();
    }

    private static void isRefused(Answer answer, int status, String why) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("messageKey").asString()).isEqualTo(why);
    }

    @Test
    void withAPasskeyOneIsSignedInAndTheDeviceIsRememberedAsAfterACode() {
        var solveig = of("solveig");
        assertThat(makeKnown(solveig, key).status()).isEqualTo(200);
        assertThat(solveig.get("/api/passkeys").json().at("/keys/0/name").asString())
                .isEqualTo("Mobilen");

        var another = phone();
        assertThat(signIn(another, key).status()).isEqualTo(204);
        assertThat(another.get("/api/session").json().at("/person/name").asString())
                .isEqualTo("Solveig Moen");
        another.keepOnly(DEVICE);
        assertThat(signedIn(another))
                .as("when the server has forgotten the session")
                .isTrue();

        var devices = solveig.get("/api/devices").json();
        assertThat(devices.size()).isGreaterThanOrEqualTo(2);
        var newest = another.get("/api/devices")
                .json()
                .valueStream()
                .filter(device -> device.get("here").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(solveig.delete("/api/devices/" + newest.get("id").asString()).status())
                .isEqualTo(204);
        another.keepOnly(DEVICE);
        assertThat(signedIn(another))
                .as("after it was signed out from the other")
                .isFalse();
    }

    @Test
    void whoeverMakesOneTheOwnerHearsOfIt() {
        var owner = somebody();
        assertThat(unread(owner)).isZero();
        makeKnown(owner, key);
        assertThat(unread(owner)).isEqualTo(1);

        signIn(phone(), key);
        assertThat(unread(owner)).as("a sign-in makes none").isEqualTo(1);
    }

    private static int unread(HttpPhone phone) {
        return phone.get("/api/session").json().get("unread").asInt();
    }

    @Test
    void theSessionIsAnotherOneAfterSignIn() {
        makeKnown(somebody(), key);
        var another = phone();
        var options = asked(another, "/webauthn/authenticate/options");
        var before = another.cookie("JSESSIONID");
        another.post("/login/webauthn", key.signed(options));
        assertThat(before).isNotEmpty();
        assertThat(another.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void whatWasSignedOnceIsWorthNothingAgain() {
        makeKnown(somebody(), key);
        var another = phone();
        var signed = key.signed(asked(another, "/webauthn/authenticate/options"));
        assertThat(another.post("/login/webauthn", signed).status()).isEqualTo(204);
        isRefused(phone().post("/login/webauthn", signed), 401, "passkey.wrong");
        isRefused(another.post("/login/webauthn", signed), 401, "passkey.wrong");
    }

    @Test
    void aPageElsewhereGetsNobodyIn() {
        makeKnown(somebody(), key);
        isRefused(signIn(phone(), key.at("https://heime.example.org")), 401, "passkey.wrong");
        isRefused(makeKnown(somebody(), SoftKey.on("http://localhost:1")), 422, "passkey.not-made");
    }

    @Test
    void aKeyThatHasNotSeenItsOwnerGetsNobodyIn() {
        makeKnown(somebody(), key);
        isRefused(signIn(phone(), key.unverified()), 401, "passkey.wrong");
        isRefused(makeKnown(somebody(), SoftKey.on(key.origin()).unverified()), 422, "passkey.not-made");
    }

    @Test
    void anotherKeyWithTheSameIdGetsNobodyInNorIsMadeKnown() {
        makeKnown(somebody(), key);
        var forged = new SoftKey(SoftKey.on(key.origin()).pair(), key.raw(), key.origin(), 0, true);
        isRefused(signIn(phone(), forged), 401, "passkey.wrong");
        isRefused(makeKnown(somebody(), forged), 422, "passkey.not-made");
    }

    @Test
    void aCopyThatDoesNotCountOnGetsNobodyIn() {
        makeKnown(somebody(), key);
        assertThat(signIn(phone(), key.counting(2)).status()).isEqualTo(204);
        isRefused(signIn(phone(), key.counting(2)), 401, "passkey.wrong");
        isRefused(signIn(phone(), key), 401, "passkey.wrong");
        assertThat(signIn(phone(), key.counting(3)).status()).isEqualTo(204);
    }

    @Test
    void oneThatIsRemovedGetsNobodyInAndTheLastIsProtected() {
        var name = "ida-" + UUID.randomUUID();
        var ida = of(name);
        makeKnown(ida, key);
        var second = SoftKey.on(key.origin());
        makeKnown(ida, second);

        assertThat(ida.put("/api/passkeys/" + key.id(), Map.of("name", "Nettbrettet"))
                        .status())
                .isEqualTo(204);
        assertThat(ida.delete("/api/passkeys/" + key.id()).status()).isEqualTo(204);
        isRefused(signIn(phone(), key), 401, "passkey.wrong");

        isRefused(ida.delete("/api/passkeys/" + second.id()), 409, "passkey.last");
        assertThat(signIn(phone(), second).status()).isEqualTo(204);
        assertThat(ida.delete("/api/passkeys/" + second.id() + "?last=true").status())
                .isEqualTo(204);
        isRefused(signIn(phone(), second), 401, "passkey.wrong");
        assertThat(signedIn(of(name))).as("with a code, as always").isTrue();
    }

    @Test
    void nobodyRemovesAnothersByAnyAddress() {
        var owner = somebody();
        makeKnown(owner, key);
        var stranger = somebody();
        assertThat(stranger.delete("/api/passkeys/" + key.id() + "?last=true"))
                .isEqualTo(stranger.delete(
                        "/api/passkeys/" + SoftKey.on(key.origin()).id() + "?last=true"));
        assertThat(stranger.put("/api/passkeys/" + key.id(), Map.of("name", "Min"))
                        .status())
                .isEqualTo(404);
        for (var phone : new HttpPhone[] {stranger, owner}) {
            assertThat(phone.delete("/webauthn/register/" + key.id()).status()).isEqualTo(403);
        }
        assertThat(signIn(phone(), key).status()).isEqualTo(204);
    }

    @Test
    void whoIsNotSignedInOrComesFromElsewhereMakesNone() {
        var nobody = phone();
        assertThat(nobody.post("/webauthn/register/options", "").status()).isEqualTo(400);
        isRefused(nobody.post("/webauthn/register", "{}"), 401, "signin.needed");

        var per = somebody();
        var options = asked(per, "/webauthn/register/options");
        assertThat(per.unguarded("/webauthn/register", key.made(options, "Mobilen"))
                        .status())
                .isEqualTo(403);
        assertThat(phone().unguarded("/login/webauthn", "{}").status()).isEqualTo(403);
    }

    @Test
    void nonsenseIsRefusedAndNeverFails() {
        var per = somebody();
        asked(per, "/webauthn/register/options");
        for (var body :
                new String[] {"", "{}", "[]", "{\"publicKey\":{}}", "\u0000", "{\"publicKey\":{\"label\":\"x\"}}"}) {
            assertThat(per.post("/webauthn/register", body).status()).as(body).isBetween(400, 422);
            isRefused(phone().post("/login/webauthn", body), 401, "passkey.wrong");
        }
        isRefused(phone().post("/login/webauthn", " ".repeat(70_000)), 413, "request.too-large");
    }

    @Test
    void aNameHasToBeThereAndShort() {
        var per = somebody();
        var options = asked(per, "/webauthn/register/options");
        isRefused(per.post("/webauthn/register", key.made(options, " ")), 422, "text.missing");
        options = asked(per, "/webauthn/register/options");
        isRefused(per.post("/webauthn/register", key.made(options, "x".repeat(61))), 422, "text.too-long");
    }

    @Test
    void whereTheMunicipalityLetsNobodyInByOneAKeyThatWasMadeBeforeIsToldHowToComeIn() {
        var owner = somebody();
        makeKnown(owner, key);
        doReturn(false).when(local).isFor(any());
        isRefused(signIn(phone(), key), 403, "signin.refused.local");
    }
}
