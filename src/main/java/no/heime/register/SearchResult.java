package no.heime.register;

import java.util.List;

/**
 * What was found, in the order that was asked for.
 *
 * @param total how many there are
 * @param complete whether that is all; otherwise there are at least so many
 * @param counts how many there would be with one choice more, or another one
 * @param whole whether all words were looked for; of a very long question only the first are
 */
public record SearchResult(List<Hit> hits, int total, boolean complete, Counts counts, boolean whole) {

    /** Whether there is more than was asked for. */
    public boolean more() {
        return total > hits.size();
    }
}
