package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.heime.HttpPhone;
import no.heime.HttpPhone.Answer;
import no.heime.identity.sms.ForeignGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Over real HTTP, with a gateway that answers as the real one; outside the demo. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "heime.demo=false",
            "heime.limits.sign-ins=1000",
            "heime.sms.hourly-for-network=1000"
        })
class SmsSignInTest {

    private static final ForeignGateway GATEWAY = new ForeignGateway();
    private static final AtomicInteger NUMBERS = new AtomicInteger(40612300);

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @Autowired
    MongoOperations store;

    private String number;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("heime.data", folder::toString);
        GATEWAY.settings().forEach((name, value) -> properties.add(name, () -> value));
    }

    @BeforeEach
    void aNumberOfItsOwn() {
        number = String.valueOf(NUMBERS.incrementAndGet());
        GATEWAY.isWell(true);
    }

    private HttpPhone phone() {
        return new HttpPhone(port);
    }

    private static Answer ask(HttpPhone phone, String typed) {
        return phone.form("/ott/generate", Map.of("username", typed));
    }

    private static Answer prove(HttpPhone phone, String typed, String code) {
        return phone.form("/login/ott", Map.of("username", typed, "token", code));
    }

    private static HttpPhone signedIn(HttpPhone phone, String typed) {
        assertThat(ask(phone, typed).status()).isEqualTo(204);
        assertThat(prove(phone, typed, GATEWAY.last().code()).status()).isEqualTo(204);
        return phone;
    }

    private static JsonNode me(HttpPhone phone) {
        return phone.get("/api/session").json().get("person");
    }

    private static void isRefused(Answer answer, int status, String why) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("messageKey").asString()).isEqualTo(why);
    }

    @Test
    void withTheCodeOneIsSignedInAndKnownAgainHoweverTheNumberIsWritten() {
        var phone = signedIn(phone(), number);
        var me = me(phone);
        assertThat(me.get("name").asString()).isEmpty();
        assertThat(me.get("email").isNull()).isTrue();
        assertThat(me.get("phone").isNull())
                .as("the number that others get is told by herself")
                .isTrue();
        assertThat(phone.put("/api/me", Map.of("name", "Gunn Invented")).status())
                .isEqualTo(204);

        var again = signedIn(phone(), "+47 " + number.substring(0, 3) + " " + number.substring(3));
        assertThat(me(again).get("id")).isEqualTo(me.get("id"));
        assertThat(me(again).get("name").asString()).isEqualTo("Gunn Invented");
    }

    @Test
    void thePhoneIsToldWhatTheCodeIsForAndOnWhichPagesItBelongs() {
        ask(phone(), number);
        assertThat(GATEWAY.last().to()).isEqualTo("+47" + number);
        assertThat(GATEWAY.last().words())
                .matches("(?s)Koden din til Heime er \\d{6}\\..*\\n@heime\\.example\\.org #\\d{6}");
        assertThat(GATEWAY.last().words().length()).as("one SMS").isLessThanOrEqualTo(160);
    }

    @Test
    void theAnswerDoesNotTellWhetherANumberIsKnown() {
        signedIn(phone(), number);
        var known = ask(phone(), number);
        assertThat(ask(phone(), String.valueOf(NUMBERS.incrementAndGet()))).isEqualTo(known);
        assertThat(known).isEqualTo(new Answer(204, "", ""));
    }

    @Test
    void aCodeServesOnceAndForItsNumberAlone() {
        ask(phone(), number);
        var code = GATEWAY.last().code();
        var other = String.valueOf(NUMBERS.incrementAndGet());
        isRefused(prove(phone(), other, code), 401, "signin.code.wrong");
        assertThat(prove(phone(), number, code).status()).isEqualTo(204);
        isRefused(prove(phone(), number, code), 401, "signin.code.wrong");
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsRefusedToo() {
        ask(phone(), number);
        var code = GATEWAY.last().code();
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var attempt = 0; attempt < Codes.TRIES; attempt++) {
            isRefused(prove(phone(), number, wrong), 401, "signin.code.wrong");
        }
        isRefused(prove(phone(), number, code), 401, "signin.code.wrong");
    }

    @Test
    void whatIsNeitherAddressNorNumberAndNumbersThatCostMoreAreRefusedAndNothingIsSent() {
        var before = GATEWAY.handedIn().size();
        isRefused(ask(phone(), "astrid"), 422, "signin.recipient.invalid");
        isRefused(ask(phone(), ""), 422, "signin.recipient.invalid");
        isRefused(ask(phone(), "82012345"), 422, "sms.not-there");
        isRefused(ask(phone(), "+46701740605"), 422, "sms.not-there");
        isRefused(ask(phone(), "1".repeat(5000)), 422, "signin.recipient.invalid");
        isRefused(ask(phone(), number + "\r\nBcc: x@y.no"), 422, "email.invalid");
        assertThat(GATEWAY.handedIn()).hasSize(before);
    }

    @Test
    void whenTheGatewayIsAwayOneReadsItAndNoNumberAndNoCodeStandsInTheLog(CapturedOutput log) {
        GATEWAY.isWell(false);
        isRefused(ask(phone(), number), 503, "signin.mail.failed");
        assertThat(log.getAll())
                .contains("could not be sent by SMS: status 503")
                .doesNotContain(number, GATEWAY.last().code(), "known-to-both");
    }

    @Test
    void whoAsksForTooManyCodesIsAskedToWait() {
        for (var code = 0; code < SendLimit.CODES; code++) {
            assertThat(ask(phone(), number).status()).isEqualTo(204);
        }
        isRefused(ask(phone(), number), 429, "signin.too-many");
    }

    @Test
    void thePageHearsThatItMayAskForANumber() {
        assertThat(phone().get("/api/session").json().get("sms").asBoolean()).isTrue();
    }

    @Test
    void oneAddsANumberToOneselfWithACodeAndExchangesAndRemovesIt() {
        var phone = byEmail();
        var id = me(phone).get("id");
        assertThat(mine(phone).get("kept").asBoolean()).isFalse();

        add(phone, number);
        assertThat(mine(phone).get("number").asString().replace(" ", "")).isEqualTo(number);
        assertThat(me(signedIn(phone(), number)).get("id")).isEqualTo(id);

        var other = String.valueOf(NUMBERS.incrementAndGet());
        add(phone, other);
        assertThat(me(signedIn(phone(), other)).get("id")).isEqualTo(id);
        assertThat(me(signedIn(phone(), number)).get("id"))
                .as("the one before is nobody's now")
                .isNotEqualTo(id);

        assertThat(phone.delete("/api/sign-in-number").status()).isEqualTo(204);
        assertThat(mine(phone).get("kept").asBoolean()).isFalse();
        assertThat(me(signedIn(phone(), other)).get("id")).isNotEqualTo(id);
    }

    /** Who has got it by a trick, on the phone or by a page that looks like ours, gets in nowhere with it. */
    @Test
    void aCodeForAddingSignsNobodyInAndOneForSigningInAddsNothing() {
        var phone = byEmail();
        phone.post("/api/sign-in-number/code", "{\"number\": \"%s\"}".formatted(number));
        var forAdding = GATEWAY.last().code();
        assertThat(GATEWAY.last().words()).contains("knytter dette nummeret");
        isRefused(prove(phone(), number, forAdding), 401, "signin.code.wrong");
        isRefused(put(byEmail(), number, forAdding), 422, "signin.code.wrong");

        ask(phone(), number);
        var forSigningIn = GATEWAY.last().code();
        if (!forSigningIn.equals(forAdding)) {
            isRefused(put(phone, number, forSigningIn), 422, "signin.code.wrong");
        }
        assertThat(put(phone, number, forAdding).status()).isEqualTo(204);
    }

    @Test
    void aNumberThatSomebodyElseSignsInWithIsNotAddedAndNotTakenFromHer() {
        var first = signedIn(phone(), number);
        var phone = byEmail();
        phone.post("/api/sign-in-number/code", "{\"number\": \"%s\"}".formatted(number));
        isRefused(put(phone, number, GATEWAY.last().code()), 409, "number.taken");
        assertThat(me(signedIn(phone(), number)).get("id")).isEqualTo(me(first).get("id"));
    }

    @Test
    void theLastWayInIsExchangedAndNotRemoved() {
        var phone = signedIn(phone(), number);
        assertThat(mine(phone).get("removable").asBoolean()).isFalse();
        isRefused(phone.delete("/api/sign-in-number"), 409, "number.last");

        var other = String.valueOf(NUMBERS.incrementAndGet());
        add(phone, other);
        assertThat(me(signedIn(phone(), other)).get("id")).isEqualTo(me(phone).get("id"));
    }

    @Test
    void aNumberThatIsToldOthersUnderMeSignsNobodyIn() {
        var phone = byEmail();
        assertThat(phone.put("/api/me", Map.of("name", "Gunn Invented", "phone", number))
                        .status())
                .isEqualTo(204);
        assertThat(me(signedIn(phone(), number)).get("id"))
                .isNotEqualTo(me(phone).get("id"));
    }

    @Test
    void whatIsNoMobileNumberIsNotAddedAndWhoIsNotSignedInAddsNone() {
        isRefused(byEmail().post("/api/sign-in-number/code", "{\"number\": \"82012345\"}"), 422, "sms.not-there");
        isRefused(byEmail().post("/api/sign-in-number/code", "{}"), 422, "text.missing");
        isRefused(put(byEmail(), number, "123456"), 422, "signin.code.wrong");
        isRefused(
                phone().post("/api/sign-in-number/code", "{\"number\": \"%s\"}".formatted(number)),
                401,
                "signin.needed");
    }

    @Test
    void whoAddsNumbersIsHeldBackAsWhoSignsIn() {
        var phone = byEmail();
        var asked = "{\"number\": \"%s\"}".formatted(number);
        for (var code = 0; code < SendLimit.CODES; code++) {
            assertThat(phone.post("/api/sign-in-number/code", asked).status()).isEqualTo(204);
        }
        isRefused(phone.post("/api/sign-in-number/code", asked), 429, "signin.too-many");
    }

    /** The code is in the log, since no e-mail is set up here: nothing but the store knows another. */
    private HttpPhone byEmail() {
        var phone = phone();
        var address = "somebody-%d@heime.example".formatted(NUMBERS.incrementAndGet());
        var code = "123456";
        ask(phone, address);
        store.findAndReplace(
                Query.query(where("_id").is(Sha256.hex(address))),
                new OneTimeCode(
                        Sha256.hex(address), encoded(code), 0, Instant.now().plusSeconds(60)));
        assertThat(prove(phone, address, code).status()).isEqualTo(204);
        return phone;
    }

    private static String encoded(String code) {
        return String.valueOf(new BCryptPasswordEncoder(4).encode(code));
    }

    private static JsonNode mine(HttpPhone phone) {
        return phone.get("/api/sign-in-number").json();
    }

    private static Answer put(HttpPhone phone, String number, String code) {
        return phone.put("/api/sign-in-number", Map.of("number", number, "code", code));
    }

    private static void add(HttpPhone phone, String number) {
        assertThat(phone.post("/api/sign-in-number/code", "{\"number\": \"%s\"}".formatted(number))
                        .status())
                .isEqualTo(204);
        assertThat(put(phone, number, GATEWAY.last().code()).status()).isEqualTo(204);
    }
}
