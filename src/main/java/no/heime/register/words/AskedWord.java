package no.heime.register.words;

import java.util.Map;
import no.heime.shared.taxonomy.KindId;

/**
 * One word of a question, as the register understands it.
 *
 * @param stems what may stand in an entry instead of it, with how surely it is meant: 1 for the word itself
 * @param kinds the kinds of help that it speaks of, with how strongly, at most 1
 * @param weight how much it says of what is looked for: a place says less than a thing, an unknown word least
 */
public record AskedWord(Map<String, Double> stems, Map<KindId, Double> kinds, double weight) {

    public AskedWord {
        stems = Map.copyOf(stems);
        kinds = Map.copyOf(kinds);
    }

    /** Whether anything in the register can answer to it. */
    public boolean saysSomething() {
        return weight > Understanding.UNKNOWN;
    }
}
