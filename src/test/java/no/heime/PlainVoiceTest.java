package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Norwegian texts say who does what: «vi sender koden», not «koden sendes». What can be told by its form is found:
 * any verb in -es or -ast after «kan», «må» and their like, and in all its passives what forms and letters are full of:
 * «sendes», «blir registrert». What has happened may be told as it was («behovet ble avsluttet»). No text is an exception.
 */
class PlainVoiceTest {

    private static final String BOKMAL = "translations.properties";
    private static final String NYNORSK = "translations_nn.properties";

    private static final String CAN_OR_MUST = "(?:kan|må|skal|bør|vil|kunne|måtte|skulle|burde|ville)";
    private static final String BETWEEN = "(?: ikke| ikkje| også| òg| først| alltid| aldri| bare| berre)?";
    private static final String BY_ITSELF =
            "(?:send|vis|les|registrer|behandl|lagr|slett|endr|rett|fyll|hent|meld|angr|skjul|prøv|kryss|regn|dekk"
                    + "|avgjør|oppgi|krev|benytt|foreta|innhent|vurder|besvar|opprett|godkjenn|fjern|kontakt|varsl|avslutt"
                    + "|oppdater|spør|gi|gjør|ta|gjev|gjer)";

    private static final String DONE_BY_NOBODY = "(?:blir|vert)" + BETWEEN
            + " (?:sendt|vist|les[te]|registrert|behandl[ea]t?|lagr[ea]t?|slett[ea]t?|endr[ea]t?|rett[ea]t?|hent[ea]t?|meldt"
            + "|skjult|prøvd|rekna|regnet|dekk[ea]t|dekte?|avgjort|godkjen[td]e?|fjern[ea]t?|kontakt[ea]t?|varsl[ea]t?"
            + "|avslutt[ea]t?|oppdatert|avlyst|husket|hugsa|rørte?|sagt)";

    private static final Map<String, Pattern> PASSIVE = Map.of(
            BOKMAL, passive("(?:\\p{L}{2,}es|gis|tas|ses|fås|nås)", "e?s"), NYNORSK, passive("\\p{L}{2,}ast", "ast"));

    /** Verbs that only look like it: they say what somebody does herself, or how something is. */
    private static final Pattern NO_PASSIVE =
            Pattern.compile("(?iu).*\\b(?:møtes|møtast|trives|trivast|finnes|synes|lykkes|skilles)$");

    @ParameterizedTest
    @CsvSource({BOKMAL, NYNORSK})
    void everyTextSaysWhoDoesWhat(String file) throws IOException {
        var found = new TreeMap<String, String>();
        TranslationsTest.texts(file).forEach((key, text) -> {
            var match = PASSIVE.get(file).matcher(text);
            while (match.find()) {
                if (!NO_PASSIVE.matcher(match.group()).matches()) {
                    found.put(key, match.group() + ": " + text);
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void aPassiveIsKnownAsOneAndWhatLooksLikeItIsNot() {
        assertThat(PASSIVE.get(BOKMAL).matcher("Skjemaet må fylles ut.").find()).isTrue();
        assertThat(PASSIVE.get(BOKMAL).matcher("Den kan ikke åpnes.").find()).isTrue();
        assertThat(PASSIVE.get(BOKMAL).matcher("Saken behandles.").find()).isTrue();
        assertThat(PASSIVE.get(BOKMAL).matcher("Det blir slettet.").find()).isTrue();
        assertThat(PASSIVE.get(NYNORSK).matcher("Det kan ikkje opnast.").find()).isTrue();
        assertThat(PASSIVE.get(NYNORSK).matcher("Svaret sendast til deg.").find())
                .isTrue();
        assertThat(PASSIVE.get(BOKMAL)
                        .matcher("Kommunen leser dette, og du kan se alles svar.")
                        .find())
                .isFalse();
        assertThat(NO_PASSIVE.matcher("kan møtes").matches()).isTrue();
    }

    private static Pattern passive(String verb, String ending) {
        var afterCanOrMust = "\\b" + CAN_OR_MUST + BETWEEN + " " + verb + "\\b";
        return Pattern.compile(
                "(?iu)" + afterCanOrMust + "|\\b" + BY_ITSELF + ending + "\\b|\\b" + DONE_BY_NOBODY + "\\b");
    }
}
