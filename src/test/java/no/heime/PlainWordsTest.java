package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the readability index cannot see: short words that only offices use, and a formal way to say «you». The lists are
 * of what Språkrådet advises against, and of what plain English does without.
 */
class PlainWordsTest {

    /** «De» is «they» where a sentence begins, and «you» within it. */
    private static final List<String> FORMAL_NORWEGIAN = List.of("(?<=[a-zæøå,] )(De|Dem|Deres|Dykkar)");

    private static final List<String> OFFICE_BOKMAL = List.of(
            "vennligst",
            "foreligg\\w*",
            "iht",
            "ihht",
            "i henhold til",
            "mht",
            "med hensyn til",
            "ifm",
            "i forbindelse med",
            "samt",
            "herunder",
            "vedrørende",
            "angående",
            "og/eller",
            "dersom",
            "såfremt",
            "hvorvidt",
            "vedkommende",
            "ovennevnte",
            "gjeldende",
            "benytte\\w*",
            "anvende\\w*",
            "inneha\\w*",
            "iverksett\\w*",
            "foreta\\w*",
            "påkrevd",
            "fortrinnsvis",
            "anliggende\\w*",
            "bes",
            "dog");

    private static final List<String> OFFICE_NYNORSK = List.of(
            "ve(nn|n)legst",
            "ligg føre",
            "iht",
            "mht",
            "ifm",
            "i samband med",
            "i høve til",
            "samt",
            "herunder",
            "vedkomande",
            "og/eller",
            "såframt",
            "ovannemnde",
            "gjeldande",
            "nytte seg av",
            "inneha\\w*",
            "iverkset\\w*",
            "påkravd",
            // Bokmål that has slipped in.
            "ikke",
            "jeg",
            "noen",
            "hva",
            "hvis",
            "hvordan",
            "hvem",
            "fra",
            "til å gjøre");

    private static final List<String> OFFICE_ENGLISH = List.of(
            "please note",
            "kindly",
            "in accordance with",
            "pursuant",
            "here(in|by|with)",
            "utili[sz]e\\w*",
            "commence\\w*",
            "prior to",
            "subsequent\\w*",
            "and/or",
            "aforementioned",
            "in order to",
            "with respect to",
            "with regard to",
            "terminate\\w*",
            "endeavou?r\\w*",
            "facilitate\\w*",
            "in the event that",
            "deemed");

    private record Plain(String file, List<String> words) {

        Pattern refused() {
            boolean norwegian = !file.endsWith("_en.properties");
            String formal = norwegian ? "|" + String.join("|", FORMAL_NORWEGIAN) : "";
            return Pattern.compile(
                    "\\b(?:(?i:" + String.join("|", words) + ")" + formal + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
        }

        Map<String, String> found(Map<String, String> texts) {
            return texts.entrySet().stream()
                    .filter(text -> refused().matcher(text.getValue()).find())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        }
    }

    private static final Plain BOKMAL = new Plain("translations.properties", OFFICE_BOKMAL);
    private static final Plain NYNORSK = new Plain("translations_nn.properties", OFFICE_NYNORSK);
    private static final Plain ENGLISH = new Plain("translations_en.properties", OFFICE_ENGLISH);

    static Stream<Plain> languages() {
        return Stream.of(BOKMAL, NYNORSK, ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextSpeaksAsAnOffice(Plain language) throws IOException {
        assertThat(language.found(TranslationsTest.texts(language.file()))).isEmpty();
    }

    @Test
    void whatIsRefusedIsFound() {
        assertThat(BOKMAL.found(Map.of(
                        "1", "Vennligst fyll ut skjemaet.",
                        "2", "Vi ber om at De svarer.",
                        "3", "Navn samt adresse",
                        "4", "Opplysninger som foreligger",
                        "5", "De som er spurt, får beskjed. De svarer deg.",
                        "6", "Samtalen er gratis.")))
                .containsOnlyKeys("1", "2", "3", "4");
        assertThat(NYNORSK.found(
                        Map.of("1", "Dette er ikke ditt.", "2", "Dette er ikkje ditt.", "3", "Brev til Dykkar")))
                .containsOnlyKeys("1", "3");
        assertThat(ENGLISH.found(
                        Map.of("1", "Please note: closed.", "2", "Yes, please", "3", "Use it prior to Monday")))
                .containsOnlyKeys("1", "3");
    }
}
