package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.HttpPhone.Answer;
import no.heime.identity.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What becomes of the session in which somebody finds who she was here before, and in which session nobody does. */
class HereBeforeSessionTest extends ThroughProviders {

    private static Answer asks(HttpPhone phone, String earlier) {
        return phone.post("/api/here-before/code", "{\"reached\": \"%s\"}".formatted(earlier));
    }

    private static String saysYes(HttpPhone phone, String earlier) {
        assertThat(asks(phone, earlier).status()).isEqualTo(204);
        var code = phone.get("/api/demo/code?email=" + earlier).json().get("code");
        var answer = phone.put("/api/here-before", Map.of("reached", earlier, "code", code.asString()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().get("what").asString();
    }

    private boolean isOpen(String session) {
        var whoKnowsIt = new HttpPhone(port);
        whoKnowsIt.setCookie(SESSION, session);
        return isSignedIn(whoKnowsIt);
    }

    @Test
    void theSessionOfTheAccountThatEndsIsOverAndHerDeviceSignsHerInAsWhoSheWas() {
        var before = who(new HttpPhone(port).signIn("her-for@heime.example"));
        residentComes(phone, "12121212121");
        var session = phone.cookie(SESSION);

        assertThat(saysYes(phone, "her-for@heime.example")).isEqualTo("JOINS");

        assertThat(isOpen(session)).isFalse();
        assertThat(who(phone)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "FROM_THERE, jonas@heime.example, ny-med-kode@heime.example",
        "BOTH, jonas@heime.example, astrid@heime.example",
        "NOBODY, jonas@heime.example, ingen-har-denne@heime.example",
        "HERS, jonas@heime.example, jonas@heime.example"
    })
    void whereNothingIsJoinedTheSessionGoesOn(String what, String her, String earlier) {
        if (what.equals("FROM_THERE")) {
            new HttpPhone(port).signIn(earlier);
        }
        phone.signIn(her);
        var session = phone.cookie(SESSION);
        var herself = who(phone);

        assertThat(saysYes(phone, earlier)).isEqualTo(what);

        assertThat(isOpen(session)).isTrue();
        assertThat(who(phone)).isEqualTo(herself);
    }

    /** Also one of whom the provider claims nothing, and in a session that it did not open. */
    @ParameterizedTest
    @ValueSource(strings = {"heime-case-workers", "everybody"})
    void whoHasComeThroughAProviderThatGivesRolesJoinsNothingHoweverSheComes(String group) {
        staffComes(phone, "joins-nothing-" + group, List.of(group));
        isRefused(asks(phone, "astrid@heime.example"));

        var email = group + "@heime.example";
        var herself = Query.query(Criteria.where("_id").is(UUID.fromString(who(phone))));
        store.updateFirst(herself, Update.update("email", email), Person.class);
        var withCode = new HttpPhone(port).signIn(email);
        assertThat(who(withCode)).isEqualTo(who(phone));
        isRefused(asks(withCode, "astrid@heime.example"));
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().get("messageKey").asString()).isEqualTo("one.refused.works");
    }

    @Test
    void whoComesThroughOneThatGivesNoneAsksForACode() {
        residentComes(phone, "13131313131");

        assertThat(asks(phone, "astrid@heime.example").status()).isEqualTo(204);
    }
}
