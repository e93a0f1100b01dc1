package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.identity.Actor;
import no.heime.identity.LocalAccountService;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a municipality whose people sign in through a provider alone a code and a passkey let nobody in (decision 038). */
class LocalAccountsTest extends ThroughProviders {

    private static final String LEIRFJORD = "1822";
    private static final String ASTRID = "astrid@heime.example";
    private static final Actor RUTH = new Actor(
            new PersonId(UUID.randomUUID()),
            "Ruth",
            null,
            null,
            Language.NB,
            List.of(Membership.administratorIn(LEIRFJORD)));

    @Autowired
    LocalAccountService accounts;

    @Autowired
    PersonService people;

    private HttpPhone before;

    @BeforeEach
    void theMunicipalitySaysSo() {
        before = new HttpPhone(port).signIn(ASTRID);
        assertThat(isSignedIn(before)).isTrue();
        say(false);
    }

    @AfterEach
    void asItWas() {
        say(true);
    }

    private void say(boolean allowed) {
        accounts.set(RUTH, LEIRFJORD, allowed, accounts.of(RUTH, LEIRFJORD).version());
    }

    private String code(String email) {
        assertThat(phone.form("/ott/generate", Map.of("username", email)).status())
                .isEqualTo(204);
        return phone.get("/api/demo/code?email=" + email).json().get("code").asString();
    }

    private HttpPhone.Answer prove(String email, String code) {
        return phone.form("/login/ott", Map.of("username", email, "token", code));
    }

    private static String anybody() {
        return "p" + UUID.randomUUID() + "@heime.example";
    }

    @Test
    void whoLivesThereIsToldHowToComeInOnceHerCodeIsProved() {
        var refused = prove(ASTRID, code(ASTRID));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("messageKey").asString()).isEqualTo("signin.refused.local");
        assertThat(refused.json().get("detail").asString()).contains("Logg inn med", "ID-porten");
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(phone.cookie(DEVICE)).isEmpty();
    }

    @Test
    void beforeThatNothingTellsWhetherTheAddressIsKnown() {
        for (var email : List.of(ASTRID, anybody())) {
            code(email);
            var wrong = prove(email, "no code");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(wrong.json().get("messageKey").asString()).isEqualTo("signin.code.wrong");
        }
    }

    @Test
    void whoIsNewCannotSayThatSheLivesThereUntilSheComesThroughAProvider() {
        var email = anybody();
        assertThat(prove(email, code(email)).status()).isEqualTo(204);
        var refused = phone.put("/api/me", Map.of("name", "Ny", "district", "leirfjord-leland"));
        assertThat(refused.json().get("messageKey").asString()).isEqualTo("me.refused.local");
        assertThat(refused.json().get("field").asString()).isEqualTo("district");
        assertThat(refused.json().get("detail").asString()).contains("ID-porten");
        assertThat(facts(phone).get("person").get("municipality").isNull()).isTrue();
        assertThat(phone.put("/api/me", Map.of("name", "Ny", "district", "donna-donnes"))
                        .status())
                .as("elsewhere")
                .isEqualTo(204);

        var through = new HttpPhone(port);
        residentComes(through, "44444444441");
        assertThat(through.put("/api/me", Map.of("name", "Ny", "district", "leirfjord-leland"))
                        .status())
                .isEqualTo(204);
        assertThat(through.get("/api/session").json().get("signedIn").asBoolean())
                .isTrue();
    }

    @Test
    void aCodeThatIsRefusedLeavesHerAsSheWas() {
        clock.putForward(Duration.ofDays(2));
        var was = people.byEmail(EmailAddress.of(ASTRID)).orElseThrow();
        assertThat(prove(ASTRID, code(ASTRID)).status()).isEqualTo(403);
        assertThat(people.byEmail(EmailAddress.of(ASTRID))).contains(was);
    }

    @Test
    void whoIsSignedInByACodeIsSignedOutForGoodThoughHerPageIsOpen() {
        assertThat(isSignedIn(before)).as("just asked").isTrue();
        clock.putForward(SignedInDevice.TRUSTED);
        assertThat(before.get("/api/devices").status()).isEqualTo(401);
        say(true);
        assertThat(before.get("/api/devices").status()).isEqualTo(401);
    }

    @Test
    void whoWorksForAMunicipalityStaysSignedIn() {
        var kari = new HttpPhone(port).signIn("kari@heime.example");
        assertThat(isSignedIn(kari)).isTrue();
        clock.putForward(SignedInDevice.TRUSTED);
        assertThat(kari.get("/api/devices").status()).isEqualTo(200);
    }

    @Test
    void aDeviceThatWasSignedInByACodeIsNotLetInAnyMore() {
        before.keepOnly(DEVICE);
        assertThat(isSignedIn(before)).isFalse();
        say(true);
        assertThat(isSignedIn(before)).as("it is gone for good").isFalse();
    }

    @Test
    void aDeviceThatAProviderHasLetInIsLetInStill() {
        var through = new HttpPhone(port);
        staffComes(through, "who-is-nothing-here", List.of());
        assertThat(through.put("/api/me", Map.of("name", "Ny", "district", "leirfjord-leland"))
                        .status())
                .isEqualTo(204);
        clock.putForward(SignedInDevice.TRUSTED);
        assertThat(isSignedIn(through)).isTrue();
        through.keepOnly(DEVICE);
        assertThat(through.cookie(DEVICE)).isNotEmpty();
        assertThat(isSignedIn(through)).isTrue();
    }

    @Test
    void noPasskeyIsMadeThereNorByWhoHasComeThroughAProvider() {
        var refused = before.post("/webauthn/register/options", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("messageKey").asString()).isEqualTo("passkey.refused.local");
        assertThat(refused.json().get("detail").asString()).contains("ID-porten");

        var through = new HttpPhone(port);
        residentComes(through, "44444444443");
        through.put("/api/me", Map.of("name", "Ny", "district", "leirfjord-leland"));
        assertThat(through.post("/webauthn/register/options", "").status()).isEqualTo(422);
    }

    @Test
    void whoWorksForAMunicipalityComesInAsBefore() {
        assertThat(prove("kari@heime.example", code("kari@heime.example")).status())
                .isEqualTo(204);
    }
}
