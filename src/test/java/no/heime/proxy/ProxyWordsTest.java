package no.heime.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import no.heime.identity.ProxyArea;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.Test;

class ProxyWordsTest {

    private static final String WORDS = "proxy.text.";

    /**
     * Somebody has let another act by each of these. Who wants to put it differently leaves them, adds the next version to
     * the texts and to {@link ProxyArea}, and writes it down here too.
     */
    @Test
    void theWordsByWhichSomebodyLetsAnotherActAreNeverPutDifferently() throws IOException {
        var written = new TreeMap<String, String>();
        for (var language : Language.all()) {
            var texts = texts(language);
            texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(WORDS))
                    .forEach(key ->
                            written.put(language.tag() + " " + key.substring(WORDS.length()), texts.getProperty(key)));
        }
        var lines = written.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .toList();
        assertThat(String.join("\n", lines))
                .isEqualTo(Files.readString(Path.of("src/test/resources/proxy-words.txt"))
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

    @Test
    void eachAreaHasTheWordsThatAreShownNow() throws IOException {
        for (var area : ProxyArea.values()) {
            assertThat(texts(Language.NB).getProperty(area.words(area.newest())))
                    .as(area.name())
                    .isNotBlank();
        }
    }

    @Test
    void whatWasGivenIsReadInTheLanguageOfThenAndOfEarlierOnesNothingIsKnown() {
        var words = new ProxyWords(new Texts());
        var given = GivenWords.newest(Set.of(ProxyArea.MESSAGES, ProxyArea.NEEDS), Language.NN);

        assertThat(words.of(given)).hasSize(2);
        assertThat(words.of(given).getLast()).startsWith("Meldingar: ");
        assertThat(words.of(null)).isEmpty();
    }
}
