package no.heime.register;

import java.util.List;
import java.util.Set;

/**
 * An entry as far as choices go.
 *
 * @param marks as {@link Marks} makes them
 * @param minutes of travel to it
 */
record Marked(Set<String> marks, int minutes) {

    /**
     * @param wanted as {@link Marks#wanted} makes them
     * @param atMost minutes
     */
    boolean fits(List<Set<String>> wanted, int atMost) {
        return minutes <= atMost
                && wanted.stream().allMatch(some -> some.stream().anyMatch(marks::contains));
    }
}
