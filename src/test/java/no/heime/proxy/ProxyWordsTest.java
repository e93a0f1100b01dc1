package no.heime.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import no.heime.identity.ProxyArea;
import no.heime.shared.FrozenWords;
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
        assertThat(FrozenWords.now(WORDS, ".+")).isEqualTo(FrozenWords.then("proxy-words.txt"));
    }

    @Test
    void eachAreaHasTheWordsThatAreShownNow() throws IOException {
        for (var area : ProxyArea.values()) {
            var key = area.words(area.newest()).substring(WORDS.length());
            assertThat(FrozenWords.now(WORDS, ".+")).containsPattern("nb \\Q" + key + "\\E = \\S");
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
