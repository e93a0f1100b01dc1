package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.HttpPhone.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What one person wrote is not taken as another's who has signed in since in the same browser (decision 022). */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class WrittenByAnotherTest {

    private static final Map<String, String> WHAT_ASTRID_TELLS = Map.of("name", "Astrid Nilsen");

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("heime.data", folder::toString);
    }

    private static String who(HttpPhone phone) {
        return phone.get("/api/session").json().get("person").get("id").asString();
    }

    private static String name(HttpPhone phone) {
        return phone.get("/api/session").json().get("person").get("name").asString();
    }

    @Test
    void whatSheWroteIsRefusedInWordsAndChangesNothingWhenAnotherHasSignedIn() {
        var astrid = who(new HttpPhone(port).signIn("astrid@heime.example"));
        var browser = new HttpPhone(port).signIn("jonas@heime.example");

        var answer = browser.putAs(astrid, "/api/me", WHAT_ASTRID_TELLS);

        assertThat(answer).returns(401, Answer::status);
        assertThat(answer.json().get("messageKey").asString()).isEqualTo("signin.another");
        assertThat(answer.json().get("detail").asString()).contains("logget inn");
        assertThat(browser.putAs(astrid, "/api;x=1/me", WHAT_ASTRID_TELLS).status())
                .as("however the address is written")
                .isBetween(400, 499);
        assertThat(browser.putAs(astrid, "/api/needs/" + UUID.randomUUID(), Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(name(browser)).isEqualTo("Jonas Berg");
    }

    @Test
    void whatSheWroteHerselfIsTaken() {
        var phone = new HttpPhone(port).signIn("astrid@heime.example");
        assertThat(phone.putAs(who(phone), "/api/me", WHAT_ASTRID_TELLS).status())
                .isEqualTo(204);
        assertThat(phone.put("/api/me", WHAT_ASTRID_TELLS).status())
                .as("a program that does not say who wrote it")
                .isEqualTo(204);
    }

    @Test
    void whoIsSignedOutReadsThatSheHasToSignIn() {
        var answer = new HttpPhone(port).putAs(UUID.randomUUID().toString(), "/api/me", WHAT_ASTRID_TELLS);
        assertThat(answer.json().get("messageKey").asString()).isEqualTo("signin.needed");
    }
}
