package no.heime.register.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * What somebody meant whose finger slipped in the ending of a word: «turenr» is «turene», and the register knows «tur».
 * Endings are gone from what is known, so the forms of each known stem that the word begins with are compared with it:
 * they are few, however long the word is, and each may differ by a letter more, less, changed, or two changed about.
 */
final class MistypedEnding {

    private static final int SHORTEST_STEM = 3;

    /** What Lucene's Norwegian stemmer takes away; a genitive's "s" may stand after each. */
    private static final List<String> ENDINGS = List.of(
            "", "a", "e", "n", "er", "en", "et", "ar", "st", "te", "ene", "ane", "ere", "are", "est", "ast", "dom",
            "het", "ende", "ande", "else", "este", "aste", "eren", "aren", "heit", "semd", "leik", "elser", "elsen",
            "heter", "heten", "heita", "heiter", "leiken", "leikar");

    /** The longest ending, its genitive, a doubled letter before it, and one letter too many. */
    private static final int LONGEST_ENDING = 9;

    private final Vocabulary vocabulary;

    MistypedEnding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Known stems that the word begins with, and of which it could be a form but for one slip. */
    Set<String> of(String written) {
        var word = Stems.folded(written);
        var meant = new LinkedHashSet<String>();
        var beginnings = IntStream.rangeClosed(Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING), word.length())
                .mapToObj(letters -> word.substring(0, letters))
                .filter(vocabulary::knows)
                .toList();
        if (!beginnings.isEmpty()) {
            var oneSlipAway = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(1));
            beginnings.stream()
                    .filter(stem -> forms(stem).filter(oneSlipAway::run).anyMatch(form -> isOf(form, stem)))
                    .forEach(meant::add);
        }
        return meant;
    }

    /** Not every stem takes every ending: a short one keeps what a long one loses. */
    private static boolean isOf(String form, String stem) {
        return Stems.stem(form).equals(stem);
    }

    private static Stream<String> forms(String stem) {
        var doubled = stem + stem.charAt(stem.length() - 1);
        return Stream.of(stem, doubled).flatMap(begins -> ENDINGS.stream()
                .flatMap(ending -> Stream.of(begins + ending, begins + ending + "s")));
    }
}
