package no.heime.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;

class ConsentWordsTest {

    private static final String WORDS = "consent.text.";

    /**
     * Somebody has said yes to each of these. Who wants to put it differently leaves them, adds the next version to the
     * texts, to {@link Purpose} and to the form, and writes it down here too.
     */
    @Test
    void theWordsThatSomebodyHasSaidYesToAreNeverPutDifferently() throws IOException {
        var written = new TreeMap<String, String>();
        for (var language : Language.all()) {
            texts(language).forEach((key, text) -> {
                if (key.startsWith(WORDS)) {
                    written.put(language.tag() + " " + key.substring(WORDS.length()), text);
                }
            });
        }
        assertThat(String.join("\n", lines(written)))
                .isEqualTo(Files.readString(Path.of("src/test/resources/consent-words.txt"))
                        .strip());
    }

    private static Iterable<String> lines(Map<String, String> written) {
        return written.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .toList();
    }

    private static Map<String, String> texts(Language language) throws IOException {
        var name = language.equals(Language.NB) ? "translations" : "translations_" + language.tag();
        var texts = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n", name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        var all = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
        return all;
    }

    /** All purposes that one form asks for have one version: they are asked beside each other. */
    @Test
    void theFormShowsTheNewestWordsAndSaysWhich() throws IOException {
        var form = Files.readString(Path.of("frontend/digitalcare/participation-form.ts"));
        var plan = Files.readString(Path.of("frontend/digitalcare/participation-plan.ts"));
        for (var purpose : Purpose.values()) {
            assertThat(form)
                    .contains("'" + purpose.words(purpose.newest()) + "'")
                    .contains("'" + purpose.words(purpose.newest()) + ".spoken'");
            assertThat(plan).contains("shownText = " + purpose.newest() + ";");
        }
    }

    @Test
    void whoHeardThemReadsThemAsTheyWereReadAloud() {
        var provider = mock(I18NProvider.class);
        when(provider.getTranslation(anyString(), any(Locale.class))).thenAnswer(asked -> asked.getArgument(0));
        var words = new ConsentWords(provider);

        assertThat(words.of(Purpose.KEEP_CARE_ANSWERS, said(Way.COUNTER))
                        .orElseThrow()
                        .yes())
                .isEqualTo("consent.text.KEEP_CARE_ANSWERS.1.spoken");
        assertThat(words.of(Purpose.KEEP_CARE_ANSWERS, said(Way.FORM))
                        .orElseThrow()
                        .yes())
                .isEqualTo("consent.text.KEEP_CARE_ANSWERS.1");
    }

    private static Said said(Way way) {
        return new Said(Instant.EPOCH, true, new WordsShown(1, Language.NB), way);
    }

    @Test
    void onlyWordsThatThereAreCanHaveBeenShown() {
        var purpose = Purpose.KEEP_CARE_ANSWERS;
        assertThat(WordsShown.of(purpose, null, Language.NN)).isEqualTo(WordsShown.UNKNOWN);
        assertThat(WordsShown.of(purpose, 1, Language.NN)).isEqualTo(new WordsShown(1, Language.NN));
        assertThatThrownBy(() -> WordsShown.of(purpose, 0, Language.NN)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> WordsShown.of(purpose, purpose.newest() + 1, Language.NN))
                .hasMessage("consent.version.unknown");
    }
}
