package no.heime.register.words;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a compound that nobody has written is made of, as far as the register knows words: «suppekjøkken» begins with what
 * an entry serves. The lists of parts that come with the program can never hold them all.
 */
final class KnownHalves {

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST = 4;

    private final Vocabulary vocabulary;

    KnownHalves(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Stems of the longest known word that it begins with, and of the longest that it ends with. */
    Set<String> of(String written) {
        var halves = new LinkedHashSet<String>();
        if (written.length() < SHORTEST_COMPOUND) {
            return halves;
        }
        for (var at = written.length() - SHORTEST; at >= SHORTEST && halves.isEmpty(); at--) {
            keep(written.substring(0, at), halves);
        }
        var found = halves.size();
        for (var at = SHORTEST; at <= written.length() - SHORTEST && halves.size() == found; at++) {
            keep(written.substring(at), halves);
        }
        return halves;
    }

    private void keep(String half, Set<String> halves) {
        var stem = Stems.stem(half);
        if (vocabulary.knows(stem)) {
            halves.add(stem);
        }
    }
}
