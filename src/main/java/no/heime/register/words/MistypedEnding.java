package no.heime.register.words;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody meant whose finger slipped in the ending of a word: «turenr» is «turene», and the register knows «tur».
 * Endings are gone from what is known, so each word that is one slip away is stemmed and looked up: with a letter more,
 * less, changed, or two changed about.
 */
final class MistypedEnding {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";
    private static final int SHORTEST_STEM = 3;

    private final Vocabulary vocabulary;

    MistypedEnding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Known stems that the word begins with, and of which it could be a form but for one slip. */
    Set<String> of(String written) {
        var begins = Stems.folded(written);
        var meant = new LinkedHashSet<String>();
        oneSlipAway(written)
                .map(Stems::stem)
                .filter(stem -> stem.length() >= SHORTEST_STEM && begins.startsWith(stem) && vocabulary.knows(stem))
                .forEach(meant::add);
        return meant;
    }

    private static Stream<String> oneSlipAway(String written) {
        var slips = Stream.<String>builder();
        for (var at = SHORTEST_STEM; at <= written.length(); at++) {
            var before = written.substring(0, at);
            var after = written.substring(at);
            var less = after.isEmpty() ? "" : after.substring(1);
            LETTERS.chars().forEach(letter -> {
                slips.add(before + (char) letter + after);
                slips.add(before + (char) letter + less);
            });
            slips.add(before + less);
            if (after.length() > 1) {
                slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return slips.build();
    }
}
