package no.heime.register.words;

import java.util.List;

/**
 * A question as the register understands it.
 *
 * @param words in the order in which they were typed
 * @param whole whether all of it was read; of a very long one only the beginning is
 */
public record Understood(List<AskedWord> words, boolean whole) {

    /** Nothing was typed. */
    public static final Understood NOTHING = new Understood(List.of(), true);

    public Understood {
        words = List.copyOf(words);
    }
}
