package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.heime.HttpPhone;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who is let in through a provider, and who is not. */
@ExtendWith(OutputCaptureExtension.class)
class ThroughAProviderTest extends ThroughProviders {

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
    void theNumberIsNeitherInTheStoreNorInTheLog(CapturedOutput log) {
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
    void aWordInTheNameOfAnotherProviderLetsNobodyIn() {
        var another = PROVIDER.issuer(ENTRA);
        assertThat(comes(phone, ID_PORTEN, "s", Map.of("pid", "44444444444", "acr", SURE, "iss", another)))
                .isEqualTo("/logg-inn?ikke-inne=otherwise");
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void anotherStateAloneLetsNobodyInAndTheRightOneDoes() {
        PROVIDER.says(ID_PORTEN, "s", Map.of("pid", "55555555554", "acr", SURE));
        var back = wayBack(phone, ID_PORTEN);
        var changed = back.replaceFirst("state=[^&]+", "state=of-another");
        assertThat(changed).isNotEqualTo(back);
        assertThat(at(phone.open(changed).to())).isEqualTo("/logg-inn?ikke-inne=stale");
        assertThat(isSignedIn(phone)).isFalse();

        assertThat(at(phone.open(back).to())).isEqualTo(ARRIVED);
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
    void ofADeviceThatAProviderLetInIsSaidSinceWhenAndNotWhenItWasUsed() {
        residentComes(phone, "44444444444");
        var devices = phone.get("/api/devices").json();
        assertThat(devices).hasSize(1);
        assertThat(devices.get(0).hasNonNull("since")).isTrue();
        assertThat(devices.get(0).hasNonNull("lastUsed")).isFalse();
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
}
