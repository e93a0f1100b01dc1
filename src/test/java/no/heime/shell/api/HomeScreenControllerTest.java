package no.heime.shell.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HomeScreenControllerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theLauncherSpeaksTheLanguageOfWhoPutsItThere() throws IOException {
        assertThat(shortcuts(Locale.of("nb"))).containsExactly("Trenger hjelp", "Kan hjelpe", "Finn");
        assertThat(shortcuts(Locale.of("nn"))).containsExactly("Treng hjelp", "Kan hjelpe", "Finn");
        assertThat(shortcuts(Locale.UK)).containsExactly("Need help", "Can help", "Find");
        assertThat(manifest(Locale.UK).get("lang").asString()).isEqualTo("en-GB");
        assertThat(manifest(Locale.UK).get("description").asString()).startsWith("Home when I can");
    }

    @Test
    void nothingOfTheFileIsLeftAsAKey() throws IOException {
        for (var language : Language.all()) {
            assertThat(manifest(language.locale()).toString())
                    .as(language.tag())
                    .contains("share_target")
                    .doesNotContain("home-screen.", "\"!");
        }
    }

    private static List<String> shortcuts(Locale locale) throws IOException {
        return StreamSupport.stream(manifest(locale).get("shortcuts").spliterator(), false)
                .map(shortcut -> shortcut.get("name").asString())
                .toList();
    }

    private static JsonNode manifest(Locale locale) throws IOException {
        var answer = new HomeScreenController(new Texts(), JSON).manifest(locale);
        return JSON.readTree(Objects.requireNonNull(answer.getBody()));
    }
}
