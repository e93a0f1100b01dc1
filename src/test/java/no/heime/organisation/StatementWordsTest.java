package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;

class StatementWordsTest {

    private static final String STATEMENT = "clearance.statement.";

    /**
     * Somebody has signed each of these. Who wants to put it differently leaves them, adds the next version to the texts and
     * to {@link Clearance#STATEMENT}, and writes it down here too.
     */
    @Test
    void theWordsThatSomebodyHasSignedAreNeverPutDifferently() throws IOException {
        var written = new TreeMap<String, String>();
        for (var language : Language.all()) {
            var texts = texts(language);
            assertThat(texts).as("the newest in " + language.tag()).containsKey(STATEMENT + Clearance.STATEMENT);
            texts.stringPropertyNames().stream()
                    .filter(key -> key.matches("clearance\\.statement\\.\\d+"))
                    .forEach(key -> written.put(
                            language.tag() + " " + key.substring(STATEMENT.length()), texts.getProperty(key)));
        }
        var lines = written.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .toList();
        assertThat(String.join("\n", lines))
                .isEqualTo(Files.readString(Path.of("src/test/resources/statement-words.txt"))
                        .strip());
    }

    private static Properties texts(Language language) throws IOException {
        var name = language.equals(Language.NB) ? "translations" : "translations_" + language.tag();
        var texts = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n", name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
