package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void whatReadsOtherwiseIsNamedInTheOrderOfTheEntryAndTheRestIsLeftOut() {
        var before = said("Tittel", "Snø", "Når", "tirsdag", "Pris", "50 kr");
        var now = said("Tittel", "Snø", "For hvem", "Alle", "Når", "onsdag");
        assertThat(Difference.between(before, now))
                .containsExactly(
                        new Difference("For hvem", "", "Alle"),
                        new Difference("Når", "tirsdag", "onsdag"),
                        new Difference("Pris", "50 kr", ""));
        assertThat(Difference.between(now, now)).isEmpty();
    }

    private static Map<String, String> said(String... pairs) {
        var said = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            said.put(pairs[i], pairs[i + 1]);
        }
        return said;
    }
}
